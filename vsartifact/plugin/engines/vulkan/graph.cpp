// SPDX-License-Identifier: MIT
#include "engines/vulkan/graph.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "engines/vulkan/nodes.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr int kMaxChannels = 256, kMaxKernel = 16, kMaxFactor = 8, kMaxCut = 1024;
constexpr size_t kMaxPasses = 128;

/// A tensor of the model.
struct Value {
    VulkanView view;
    int step_y = 1, step_x = 1, phase_y = 0, phase_x = 0;  // every step-th row from phase on

    bool plain() const { return step_y == 1 && step_x == 1; }
};

class Builder : VulkanNodes {
  public:
    using VulkanNodes::VulkanNodes;

    VulkanGraph build() {
        graph_.channels = model_.shapes().channels;
        values_[model_.input.name].view = {.features = 0, .channels = graph_.channels};
        for (const OnnxNode& node : file_.nodes) {
            if (node.outputs.size() != 1) refuse(node.type, "of several outputs");
            add(node);
        }
        if (outputs_.empty()) outputs_.push_back(value("output", model_.output.name));
        for (size_t i = 0; i < outputs_.size(); i += give_out(i)) {
        }
        fuse_small_convolutions(graph_);
        fuse_head(graph_);
        check_sizes();
        return std::move(graph_);
    }

  private:
    const Value& value(const std::string& type, const std::string& name) const {
        const auto found = values_.find(name);
        if (found == values_.end()) refuse(type, "on a tensor that it does not know");
        return found->second;
    }

    void add(const OnnxNode& node) {
        if (node.type == "Concat") return concatenate(node);
        Value result;
        if (node.type == "Conv") {
            result = convolve(node);
        } else if (node.type == "Relu" || node.type == "LeakyRelu" || node.type == "PRelu") {
            result = slope(node);
        } else if (node.type == "Add") {
            result = sum(node);
        } else if (node.type == "Slice") {
            result = slice(node);
        } else if (node.type == "DepthToSpace") {
            result = shuffle(node);
        } else {
            refuse(node.type, "among its nodes");
        }
        values_[node.outputs[0]] = result;
    }

    /// The features of a new pass, all of them.
    Value append(VulkanPass pass) {
        if (graph_.passes.size() >= kMaxPasses) refuse("Conv", "more than 128 times");
        const int channels = pass.channels();
        graph_.passes.push_back(std::move(pass));
        return {{.features = static_cast<int>(graph_.passes.size()), .channels = channels}};
    }

    /// A pass that copies a view.
    Value copy(const VulkanView& view) {
        VulkanPass pass;
        pass.in = view;
        pass.outputs = view.channels;
        pass.height = pass.width = 1;
        pass.bias.resize(static_cast<size_t>(view.channels));
        pass.weights.resize(static_cast<size_t>(view.channels * view.channels));
        for (size_t i = 0; i < pass.bias.size(); i++) pass.weights[i * (pass.bias.size() + 1)] = 1;
        return append(std::move(pass));
    }

    void require_features(const OnnxNode& node, const Value& v) const {
        if (!v.plain()) refuse(node.type, "on a Slice with steps");
        if (v.view.features > 0 && v.view.channel % 4) refuse(node.type, "on channels from one that 4 does not divide");
    }

    Value convolve(const OnnxNode& node) {
        const Value in = value(node.type, input(node, 0));
        require_features(node, in);
        for (const int64_t dilation : integers(node, "dilations", {}))
            if (dilation != 1) refuse(node.type, "with dilations other than 1");
        if (const auto group = node.attributes.find("group"); group != node.attributes.end() && group->second.integer != 1)
            refuse(node.type, "with groups");
        if (const auto pad = node.attributes.find("auto_pad");
            pad != node.attributes.end() && pad->second.text != "NOTSET" && pad->second.text != "VALID")
            refuse(node.type, "with auto_pad");
        const OnnxArray& weights = array(node, 1);
        if (weights.floats.empty() || weights.dims.size() != 4) refuse(node.type, "whose weights are no float32 of rank 4");
        const std::vector<int64_t>& d = weights.dims;
        if (d[0] > kMaxChannels || d[1] > kMaxChannels || d[1] != in.view.channels || d[2] > kMaxKernel || d[3] > kMaxKernel)
            refuse(node.type, "of a size that it does not take");
        const auto strides = integers(node, "strides", {1, 1}), pads = integers(node, "pads", {0, 0, 0, 0});
        if (strides.size() != 2 || strides[0] != strides[1] || strides[0] < 1 || strides[0] > 4)
            refuse(node.type, "with strides that differ or exceed 4");
        if (pads.size() != 4 || pads[0] != pads[2] || pads[1] != pads[3] || pads[0] < 0 || pads[1] < 0 || pads[0] > kMaxKernel ||
            pads[1] > kMaxKernel)
            refuse(node.type, "with pads that differ or exceed 16");
        VulkanPass pass;
        pass.in = in.view;
        pass.outputs = static_cast<int>(d[0]);
        pass.height = static_cast<int>(d[2]);
        pass.width = static_cast<int>(d[3]);
        pass.stride = static_cast<int>(strides[0]);
        pass.pad_y = static_cast<int>(pads[0]);
        pass.pad_x = static_cast<int>(pads[1]);
        pass.weights = weights.floats;
        pass.bias.resize(static_cast<size_t>(d[0]));
        if (node.inputs.size() > 2 && !node.inputs[2].empty()) {
            pass.bias = array(node, 2).floats;
            if (pass.bias.size() != static_cast<size_t>(pass.outputs))
                refuse(node.type, "with another number of biases than outputs");
        }
        return append(std::move(pass));
    }

    /// The pass that gives this tensor and nothing else, where no other node reads it. Null where there is none.
    VulkanPass* sole(const std::string& name, const Value& v) {
        if (readers(name) != 1 || v.view.features <= 0 || !v.view.whole() || !v.plain()) return nullptr;
        VulkanPass& pass = graph_.passes[static_cast<size_t>(v.view.features - 1)];
        return pass.channels() == v.view.channels ? &pass : nullptr;
    }

    Value slope(const OnnxNode& node) {
        Value result = value(node.type, input(node, 0));
        require_features(node, result);
        VulkanPass* pass = sole(input(node, 0), result);
        const bool taken =
            pass && (!pass->last_slopes.empty() || (pass->shuffle == 1 && pass->added.features < 0 && !pass->slopes.empty()));
        if (!pass || taken) {
            result = copy(result.view);
            pass = &graph_.passes.back();
        }
        std::vector<float> slopes(static_cast<size_t>(result.view.channels), 0.f);
        if (node.type == "LeakyRelu") {
            const auto alpha = node.attributes.find("alpha");
            std::ranges::fill(slopes, alpha == node.attributes.end() ? 0.01f : alpha->second.number);
        } else if (node.type == "PRelu") {
            const std::vector<float>& values = array(node, 1).floats;
            if (values.size() != 1 && values.size() != slopes.size())
                refuse(node.type, "with another number of slopes than channels");
            for (size_t i = 0; i < slopes.size(); i++) slopes[i] = values[values.size() == 1 ? 0 : i];
        }
        (pass->shuffle == 1 && pass->added.features < 0 ? pass->slopes : pass->last_slopes) = std::move(slopes);
        return result;
    }

    Value sum(const OnnxNode& node) {
        std::string names[2] = {input(node, 0), input(node, 1)};
        Value terms[2] = {value(node.type, names[0]), value(node.type, names[1])};
        for (const Value& term : terms) require_features(node, term);
        if (terms[0].view.channels != terms[1].view.channels) refuse(node.type, "of tensors that differ in size");
        if (terms[0].view.features < terms[1].view.features) {
            std::swap(terms[0], terms[1]);
            std::swap(names[0], names[1]);
        }
        // The later one is what the earlier one is added to, when it is written.
        VulkanPass* pass = sole(names[0], terms[0]);
        const bool of_input = terms[1].view.features == 0;
        const bool written = node.outputs[0] == model_.output.name && pass && pass->shuffle == 1 && terms[1].view.shuffle == 1;
        if (of_input && !written) {
            if (!terms[0].view.features) terms[0] = copy(terms[0].view);
            std::swap(terms[0], terms[1]);
            pass = nullptr;
        }
        if (!pass || pass->added.features >= 0 || !pass->last_slopes.empty()) {
            terms[0] = copy(terms[0].view);
            pass = &graph_.passes.back();
        }
        pass->added = terms[1].view;
        return terms[0];
    }

    Value slice(const OnnxNode& node) const {
        Value result = value(node.type, input(node, 0));
        const std::vector<int64_t>&starts = array(node, 1).integers, &ends = array(node, 2).integers;
        const std::vector<int64_t>& axes = array(node, 3).integers;
        std::vector<int64_t> steps(axes.size(), 1);
        if (node.inputs.size() > 4 && !node.inputs[4].empty()) steps = array(node, 4).integers;
        if (starts.size() != axes.size() || ends.size() != axes.size() || steps.size() != axes.size())
            refuse(node.type, "with lists of unequal lengths");
        for (size_t i = 0; i < axes.size(); i++) cut(node, result, axes[i], starts[i], ends[i], steps[i]);
        return result;
    }

    void cut(const OnnxNode& node, Value& v, int64_t axis, int64_t start, int64_t end, int64_t step) const {
        VulkanView& view = v.view;
        const bool rows = axis == 2 || axis == -2, columns = axis == 3 || axis == -1;
        if (axis == 1 || axis == -3) {
            const int64_t stop = end < 0 ? view.channels + end : std::min<int64_t>(end, view.channels);
            if (start < 0 || start >= stop || step != 1 || view.shuffle > 1) refuse(node.type, "of channels that are not there");
            view.channel += static_cast<int>(start);
            view.channels = static_cast<int>(stop - start);
            return;
        }
        if (!rows && !columns) refuse(node.type, "of the batch");
        const bool to_end = end > (1 << 30);
        if (step != 1) {
            int& steps = rows ? v.step_y : v.step_x;
            if (step < 1 || step > kMaxFactor || start < 0 || start >= step || !to_end || steps != 1)
                refuse(node.type, "with steps that take no phase of the whole");
            steps = static_cast<int>(step);
            (rows ? v.phase_y : v.phase_x) = static_cast<int>(start);
            return;
        }
        if (start < 0 || start > kMaxCut || (!to_end && (end >= 0 || end < -kMaxCut)) || !v.plain())
            refuse(node.type, "that is not counted from both ends");
        (rows ? view.top : view.left) += static_cast<int>(start);
        (rows ? view.bottom : view.right) += to_end ? 0 : static_cast<int>(-end);
    }

    Value shuffle(const OnnxNode& node) {
        Value result = value(node.type, input(node, 0));
        const auto size = node.attributes.find("blocksize");
        const auto mode = node.attributes.find("mode");
        if (size == node.attributes.end() || size->second.integer < 1 || size->second.integer > kMaxFactor)
            refuse(node.type, "without a blocksize from 1 to 8");
        const int factor = static_cast<int>(size->second.integer), phases = factor * factor;
        if (result.view.channels % phases) refuse(node.type, "of channels that its blocks do not divide");
        if ((mode == node.attributes.end() || mode->second.text != "CRD") && result.view.channels != phases)
            refuse(node.type, "of another mode than CRD");
        require_features(node, result);
        VulkanView& view = result.view;
        const VulkanView uncut{.features = 0, .channel = view.channel, .channels = view.channels};
        if (view.features == 0 && view.shuffle == 1 && view_size(view, {64, 64}) == view_size(uncut, {64, 64})) {
            view.shuffle = factor;
        } else {
            VulkanPass* pass = sole(input(node, 0), result);
            if (!pass || pass->shuffle > 1 || pass->added.features >= 0 || !pass->last_slopes.empty()) {
                view = copy(view).view;
                pass = &graph_.passes.back();
            }
            pass->shuffle = factor;
        }
        view.channels /= phases;
        return result;
    }

    void concatenate(const OnnxNode& node) {
        if (node.outputs[0] != model_.output.name) refuse(node.type, "elsewhere than at its end");
        if (const auto axis = node.attributes.find("axis"); axis == node.attributes.end() || axis->second.integer != 1)
            refuse(node.type, "along another axis than channels");
        for (const std::string& name : node.inputs) outputs_.push_back(value(node.type, name));
    }

    bool read(int features) const {
        return std::ranges::any_of(
            graph_.passes, [&](const VulkanPass& p) { return p.in.features == features || p.added.features == features; });
    }

    /// Has part `index` of the output written, and tells how many parts that took: the phases of a channel are written at once.
    size_t give_out(size_t index) {
        Value v = outputs_[index];
        size_t taken = 1;
        const int phases = v.step_y;
        if (!v.plain()) {
            taken = static_cast<size_t>(phases * phases);
            const VulkanView& view = v.view;
            for (size_t i = 0; i < taken; i++) {
                const Value& other = outputs_[std::min(index + i, outputs_.size() - 1)];
                if (index + i >= outputs_.size() || other.view.features != view.features || view.channels != 1 || !view.whole() ||
                    other.step_y != phases || other.step_x != phases || other.phase_y != static_cast<int>(i) / phases ||
                    other.phase_x != static_cast<int>(i) % phases)
                    refuse("Slice", "with steps, that is not one of all phases of a channel in their order");
            }
        } else if (v.view.features > 0 && v.view.channel % 4) {
            refuse("Slice", "of channels from one that 4 does not divide");
        }
        const auto writes = [&] {  // the pass as it is can write planes
            if (v.view.features <= 0 || !v.view.whole() || read(v.view.features)) return false;
            const VulkanPass& pass = graph_.passes[static_cast<size_t>(v.view.features - 1)];
            return pass.channels() == v.view.channels && pass.last_slopes.empty() && pass.added.features <= 0 && !pass.last;
        };
        if (!writes()) v.view = copy(v.view).view;
        VulkanPass& pass = graph_.passes[static_cast<size_t>(v.view.features - 1)];
        pass.last = true;
        pass.first_output = given_;
        pass.phases = phases;
        given_ += pass.channels() * phases * phases;
        return taken;
    }

    /// What comes out has the size that the metadata promises, and what is added fits.
    void check_sizes() const {
        const int tile = 48 * model_.multiple;
        const TensorShape in = model_.shapes().input(tile, tile), out = model_.shapes().output(tile, tile);
        const std::vector<VulkanSize> sizes = feature_sizes(graph_, {in.height, in.width});
        for (size_t i = 0; i < graph_.passes.size(); i++) {
            const VulkanPass& pass = graph_.passes[i];
            const VulkanSize size = sizes[i + 1];
            if (size.height < 1 || size.width < 1) refuse("Conv", "that uses up the whole tile");
            if (pass.added.features >= 0 && view_size(pass.added, sizes[static_cast<size_t>(pass.added.features)]) != size)
                refuse("Add", "of tensors that differ in size");
            if (pass.last &&
                (size.height != out.height * pass.phases || size.width != out.width * pass.phases || given_ != out.channels))
                fail("model ", model_.name, " gives ", given_, " channels of ", size.width / pass.phases, "x",
                     size.height / pass.phases, " for an input of ", in.width, "x", in.height, ", its channels ",
                     model_.layout.text(), ", scale ", model_.scale, " and margin ", model_.margin, " promise ", out.channels,
                     " of ", out.width, "x", out.height, "; export it again");
        }
    }

    VulkanGraph graph_;
    std::map<std::string, Value> values_;
    std::vector<Value> outputs_;  // parts that are put together
    int given_ = 0;               // channels of the output so far
};

}  // namespace

VulkanGraph vulkan_graph(const Model& model) {
    if (model.external || model.input.half || model.output.half)
        fail("model ", model.name, " has ", model.external ? "weights in another file" : "float16 tensors",
             ", which provider 'vulkan' does not read; use provider='auto', 'openvino' or 'cpu'");
    return Builder(model).build();
}

}  // namespace vsartifact
