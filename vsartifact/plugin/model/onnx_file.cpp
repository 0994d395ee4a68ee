// SPDX-License-Identifier: MIT
// Field numbers are those of onnx.proto3:
// ModelProto.graph 7, .metadata_props 14; GraphProto.node 1, .initializer 5,
// .input 11, .output 12; NodeProto.op_type 4, .attribute 5; TensorProto.name 8, .external_data 13; and so on below.
#include "model/onnx_file.hpp"

#include <algorithm>
#include <utility>

#include "model/protobuf.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

OnnxDim read_dim(std::string_view bytes) {
    OnnxDim dim;
    ProtobufField f;
    for (ProtobufReader r(bytes); r.next(f);) {
        if (f.number == 1) dim.size = static_cast<int64_t>(f.value);
        if (f.number == 2) dim.name = f.bytes;
    }
    return dim;
}

void read_shape(std::string_view bytes, OnnxTensor& tensor) {
    ProtobufField f;
    for (ProtobufReader r(bytes); r.next(f);)
        if (f.number == 1) tensor.dims.push_back(read_dim(f.bytes));
}

void read_type(std::string_view bytes, OnnxTensor& tensor) {
    ProtobufField type, inner;
    for (ProtobufReader r(bytes); r.next(type);) {
        if (type.number != 1) continue;  // TypeProto.tensor_type; anything else leaves element_type 0
        for (ProtobufReader t(type.bytes); t.next(inner);) {
            if (inner.number == 1) tensor.element_type = static_cast<int>(inner.value);
            if (inner.number == 2) read_shape(inner.bytes, tensor);
        }
    }
}

OnnxTensor read_tensor(std::string_view bytes) {
    OnnxTensor tensor;
    ProtobufField f;
    for (ProtobufReader r(bytes); r.next(f);) {
        if (f.number == 1) tensor.name = f.bytes;
        if (f.number == 2) read_type(f.bytes, tensor);
    }
    return tensor;
}

std::pair<std::string, std::string> read_entry(std::string_view bytes) {
    std::pair<std::string, std::string> entry;
    ProtobufField f;
    for (ProtobufReader r(bytes); r.next(f);) (f.number == 1 ? entry.first : entry.second) = f.bytes;
    return entry;
}

/// The name of an initializer, and the file that holds its values where the model does not.
std::string read_initializer(std::string_view bytes, OnnxFile& file) {
    std::string name;
    ProtobufField f;
    for (ProtobufReader r(bytes); r.next(f);) {
        if (f.number == 8) name = f.bytes;
        if (f.number != 13) continue;
        if (const auto [key, value] = read_entry(f.bytes); key == "location") file.data_files.insert(value);
    }
    return name;
}

void read_node(std::string_view bytes, OnnxFile& file) {
    std::string_view type, source;
    ProtobufField f, a;
    for (ProtobufReader r(bytes); r.next(f);) {
        if (f.number == 4) type = f.bytes;
        if (f.number != 5) continue;
        std::string_view name, text;
        for (ProtobufReader attribute(f.bytes); attribute.next(a);) {
            if (a.number == 1) name = a.bytes;
            if (a.number == 4) text = a.bytes;
        }
        if (name == "source") source = text;
    }
    if (type != "EPContext") return;
    file.engine = true;
    file.engine_provider = source;
}

void read_graph(std::string_view bytes, OnnxFile& file) {
    std::set<std::string> initializers;
    ProtobufField f;
    for (ProtobufReader r(bytes); r.next(f);) {
        if (f.number == 1) read_node(f.bytes, file);
        if (f.number == 5) initializers.insert(read_initializer(f.bytes, file));
        if (f.number == 11) file.inputs.push_back(read_tensor(f.bytes));
        if (f.number == 12) file.outputs.push_back(read_tensor(f.bytes));
    }
    std::erase_if(file.inputs, [&](const OnnxTensor& t) { return initializers.contains(t.name); });
}

}  // namespace

OnnxFile read_onnx(std::string_view bytes, const std::string& source) {
    OnnxFile file;
    bool has_graph = false;
    try {
        ProtobufField f;
        for (ProtobufReader r(bytes); r.next(f);) {
            if (f.number == 7) {
                read_graph(f.bytes, file);
                has_graph = true;
            }
            if (f.number == 14) file.metadata.insert(read_entry(f.bytes));
        }
    } catch (const Malformed&) {
        fail(source, " is not a whole ONNX model, its ", bytes.size(), " bytes do not parse; copy or export it again");
    }
    if (!has_graph) fail(source, " is not an ONNX model, it holds no graph in its ", bytes.size(), " bytes; give an .onnx file");
    return file;
}

}  // namespace vsartifact
