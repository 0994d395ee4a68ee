// SPDX-License-Identifier: MIT
// Field numbers are those of onnx.proto3: NodeProto.input 1, .output 2,
// .op_type 4, .attribute 5; AttributeProto.name 1, .f 2, .i 3, .s 4, .ints 8;
// TensorProto.dims 1, .data_type 2, .float_data 4, .int64_data 7, .name 8,
// .raw_data 9.
#include "model/onnx_graph.hpp"

#include <bit>
#include <cstring>
#include <utility>

#include "model/protobuf.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

static_assert(std::endian::native == std::endian::little, "weights lie in files as little-endian numbers");

constexpr int kFloat = 1, kInt64 = 7;  // TensorProto.DataType
constexpr uint64_t kMaxValues = 1 << 28;

/// A repeated number, which writers may pack.
void append_integers(const ProtobufField& f, std::vector<int64_t>& integers) {
    if (f.bytes.empty()) {
        integers.push_back(static_cast<int64_t>(f.value));
        return;
    }
    for (ProtobufReader r(f.bytes); !r.done();) integers.push_back(static_cast<int64_t>(r.varint()));
}

/// Appends numbers that lie in the bytes one after another.
template <typename T>
void append_raw(std::string_view bytes, std::vector<T>& values) {
    if (bytes.empty()) return;
    if (bytes.size() % sizeof(T)) throw Malformed{};
    const size_t before = values.size();
    values.resize(before + bytes.size() / sizeof(T));
    std::memcpy(values.data() + before, bytes.data(), bytes.size());
}

/// Whether the array's values are of another type, or as many as its shape says.
bool whole(const OnnxArray& array, int type) {
    uint64_t count = 1;
    for (const int64_t dim : array.dims) {
        if (dim < 0 || static_cast<uint64_t>(dim) > kMaxValues) return false;
        count *= static_cast<uint64_t>(dim);
        if (count > kMaxValues) return false;
    }
    if (type == kFloat) return array.floats.size() == count;
    return type != kInt64 || array.integers.size() == count;
}

std::pair<std::string, OnnxArray> read_array(std::string_view bytes) {
    std::string name;
    OnnxArray array;
    std::string_view raw;
    int type = 0;
    ProtobufField f;
    for (ProtobufReader r(bytes); r.next(f);) {
        if (f.number == 1) append_integers(f, array.dims);
        if (f.number == 2) type = static_cast<int>(f.value);
        if (f.number == 4) append_raw(f.bytes, array.floats);
        if (f.number == 7) append_integers(f, array.integers);
        if (f.number == 8) name = f.bytes;
        if (f.number == 9) raw = f.bytes;
    }
    if (type == kFloat) append_raw(raw, array.floats);
    if (type == kInt64) append_raw(raw, array.integers);
    if (!whole(array, type)) throw Malformed{};
    return {name, array};
}

std::pair<std::string, OnnxAttribute> read_attribute(std::string_view bytes) {
    std::string name;
    OnnxAttribute attribute;
    ProtobufField f;
    for (ProtobufReader r(bytes); r.next(f);) {
        if (f.number == 1) name = f.bytes;
        if (f.number == 2 && f.bytes.size() == sizeof(float)) std::memcpy(&attribute.number, f.bytes.data(), sizeof(float));
        if (f.number == 3) attribute.integer = static_cast<int64_t>(f.value);
        if (f.number == 4) attribute.text = f.bytes;
        if (f.number == 8) append_integers(f, attribute.integers);
    }
    return {name, attribute};
}

OnnxNode read_node(std::string_view bytes) {
    OnnxNode node;
    ProtobufField f;
    for (ProtobufReader r(bytes); r.next(f);) {
        if (f.number == 1) node.inputs.emplace_back(f.bytes);
        if (f.number == 2) node.outputs.emplace_back(f.bytes);
        if (f.number == 4) node.type = f.bytes;
        if (f.number == 5) node.attributes.insert(read_attribute(f.bytes));
    }
    return node;
}

}  // namespace

OnnxGraph read_onnx_graph(std::string_view bytes, const std::string& source) {
    OnnxGraph graph;
    try {
        ProtobufField f, part;
        for (ProtobufReader r(bytes); r.next(f);) {
            if (f.number != 7) continue;
            for (ProtobufReader g(f.bytes); g.next(part);) {
                if (part.number == 1) graph.nodes.push_back(read_node(part.bytes));
                if (part.number == 5) graph.arrays.insert(read_array(part.bytes));
            }
        }
    } catch (const Malformed&) {
        fail(source, " is damaged, its weights or nodes do not parse; copy or export it again");
    }
    return graph;
}

}  // namespace vsartifact
