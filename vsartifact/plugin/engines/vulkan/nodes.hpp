// SPDX-License-Identifier: MIT
// What the nodes of a model's graph hold, or the sentence that they do not.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/models.hpp"
#include "model/onnx_graph.hpp"
#include "system/error.hpp"
#include "system/platform.hpp"

namespace vsartifact {

class VulkanNodes {
  public:
    explicit VulkanNodes(const Model& model) : model_(model), file_(read_onnx_graph(model.bytes, utf8(model.path))) {}

  protected:
    [[noreturn]] void refuse(const std::string& type, const std::string& what) const {
        fail("model ", model_.name, " has the operator ", type.substr(0, 40), " ", what,
             ", which provider 'vulkan' does not compute; use provider='auto', 'openvino' or 'cpu'");
    }

    const std::string& input(const OnnxNode& node, size_t index) const {
        if (index >= node.inputs.size()) refuse(node.type, "with inputs left out");
        return node.inputs[index];
    }

    const OnnxArray& array(const OnnxNode& node, size_t index) const {
        const auto found = file_.arrays.find(input(node, index));
        if (found == file_.arrays.end()) refuse(node.type, "with weights that are no float32 or int64 constants of the file");
        return found->second;
    }

    std::vector<int64_t> integers(const OnnxNode& node, const char* name, const std::vector<int64_t>& otherwise) const {
        const auto found = node.attributes.find(name);
        return found == node.attributes.end() || found->second.integers.empty() ? otherwise : found->second.integers;
    }

    /// How many nodes read a tensor, the model's output counted as one.
    ptrdiff_t readers(const std::string& name) const {
        ptrdiff_t count = name == model_.output.name;
        for (const OnnxNode& node : file_.nodes) count += std::ranges::count(node.inputs, name);
        return count;
    }

    const Model& model_;
    const OnnxGraph file_;
};

}  // namespace vsartifact
