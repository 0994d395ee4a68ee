// SPDX-License-Identifier: MIT
// What an .onnx file says of itself, read without ONNX Runtime: metadata, and
// the graph's inputs and outputs.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vsartifact {

/// One dimension of a tensor: a number, or a name (possibly empty) where the
/// size is free.
struct OnnxDim {
    int64_t size = -1;
    std::string name;
};

struct OnnxTensor {
    std::string name;
    int element_type = 0;
    std::vector<OnnxDim> dims;
};

struct OnnxFile {
    std::map<std::string, std::string> metadata;
    std::vector<OnnxTensor> inputs;
    std::vector<OnnxTensor> outputs;
    std::set<std::string> data_files;  // that hold weights, relative to the model's folder
    bool engine = false;               // has an EPContext node: what one execution provider compiled
    std::string engine_provider;       // as ONNX Runtime calls it, empty = not said
};

/// Reads the bytes of an ONNX ModelProto. Inputs that are initializers too are
/// left out. Throws Error where the bytes are no ModelProto or end early;
/// `source` names the file.
OnnxFile read_onnx(std::string_view bytes, const std::string& source);

}  // namespace vsartifact
