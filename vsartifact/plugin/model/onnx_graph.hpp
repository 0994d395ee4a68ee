// SPDX-License-Identifier: MIT
// Nodes and weights of an .onnx file, read without ONNX Runtime.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vsartifact {

/// An initializer: a tensor that the file holds. Values of types other than float32 and int64 are left out.
struct OnnxArray {
    std::vector<int64_t> dims;
    std::vector<float> floats;
    std::vector<int64_t> integers;
};

struct OnnxAttribute {
    float number = 0;
    int64_t integer = 0;
    std::string text;
    std::vector<int64_t> integers;
};

struct OnnxNode {
    std::string type;
    std::vector<std::string> inputs, outputs;  // an empty name is an input that is left out
    std::map<std::string, OnnxAttribute> attributes;
};

struct OnnxGraph {
    std::vector<OnnxNode> nodes;  // each behind those whose outputs it reads
    std::map<std::string, OnnxArray> arrays;
};

/// Reads the bytes of an ONNX ModelProto. Throws Error where they end early or an
/// array holds another number of values than its shape; `source` names the file.
OnnxGraph read_onnx_graph(std::string_view bytes, const std::string& source);

}  // namespace vsartifact
