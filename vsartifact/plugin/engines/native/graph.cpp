// SPDX-License-Identifier: MIT
#include "engines/native/graph.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>

#include "engines/native/nodes.hpp"
#include "model/onnx_graph.hpp"
#include "system/error.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace {

constexpr int kMaxChannels = 256, kMaxKernel = 16;
constexpr size_t kMaxNodes = 128;
constexpr int kMaxShuffle = 8, kMaxStride = 4, kMaxDilation = 8;
constexpr int kMaxGrid = 16;  // times as fine or coarse as the input
constexpr int kMaxCut = 1024;

class Builder {
  public:
    explicit Builder(const Model& model)
        : model_(model), file_(read_onnx_graph(model.bytes, utf8(model.path))), nodes_(model.shapes().channels) {}

    NativeGraph build() {
        views_[model_.input.name] = nodes_.input();
        for (const OnnxNode& node : file_.nodes) {
            if (node.outputs.size() != 1) refuse(node.type, "of several outputs");
            NativeView result = compute(node);
            check_size(node, result);
            static constexpr std::array kOwners{"Conv", "Relu", "LeakyRelu", "PRelu", "Neg", "Add"};
            if (std::ranges::count(kOwners, node.type)) owned_.insert(node.outputs[0]);
            views_[node.outputs[0]] = std::move(result);
        }
        const NativeView& output = view("the output", model_.output.name);
        NativeGraph graph{model_.shapes().channels, 1, model_.margin, model_.scale, nodes_.finish(output)};
        if (graph.nodes.size() == 1) refuse("output", "that no convolution gives");
        for (const NativeNode& node : graph.nodes)
            graph.unit = std::lcm(graph.unit, std::lcm(node.extent.height.den, node.extent.width.den));
        check_promise(output, graph.unit);
        return graph;
    }

  private:
    [[noreturn]] void refuse(const std::string& type, const std::string& what) const {
        fail("model ", model_.name, " has the operator ", type.substr(0, 40), " ", what,
             ", which provider 'native' does not compute; use provider='auto', 'openvino' or 'cpu'");
    }

    const NativeView& view(const std::string& type, const std::string& name) const {
        const auto found = views_.find(name);
        if (found == views_.end()) refuse(type, "on a tensor that it does not know");
        return found->second;
    }

    const std::string& input(const OnnxNode& node, size_t index) const {
        if (index >= node.inputs.size()) refuse(node.type, "with inputs left out");
        return node.inputs[index];
    }

    const NativeView& view(const OnnxNode& node, size_t index) const { return view(node.type, input(node, index)); }

    const OnnxArray& array(const OnnxNode& node, size_t index) const {
        const auto found = file_.arrays.find(input(node, index));
        if (found == file_.arrays.end()) refuse(node.type, "with weights that are no float32 or int64 constants of the file");
        return found->second;
    }

    int64_t number(const OnnxNode& node, const char* name, int64_t otherwise) const {
        const auto found = node.attributes.find(name);
        return found == node.attributes.end() ? otherwise : found->second.integer;
    }

    NativeView compute(const OnnxNode& node) {
        if (node.type == "Conv") return convolve(node);
        if (node.type == "Relu" || node.type == "LeakyRelu" || node.type == "PRelu") return add_slopes(node);
        if (node.type == "Neg") return copy(node, view(node, 0), -1.f);
        if (node.type == "Add") return add(node);
        if (node.type == "Slice") return slice(node);
        if (node.type == "Concat") return join(node);
        if (node.type == "DepthToSpace") return shuffle(node);
        if (node.type == "SpaceToDepth") return unshuffle(node);
        refuse(node.type, "among its nodes");
    }

    /// Both values of an attribute of height and width, which must be equal.
    int both(const OnnxNode& node, const char* name, int max) const {
        const auto found = node.attributes.find(name);
        if (found == node.attributes.end()) return 1;
        const std::vector<int64_t>& values = found->second.integers;
        if (values.size() != 2 || values[0] != values[1] || values[0] < 1 || values[0] > max)
            refuse(node.type, std::string("with ") + name + " that differ or exceed " + std::to_string(max));
        return static_cast<int>(values[0]);
    }

    NativeView convolve(const OnnxNode& node) {
        const NativeView& in = view(node, 0);
        if (const auto pads = node.attributes.find("pads");
            pads != node.attributes.end() && std::ranges::any_of(pads->second.integers, [](int64_t pad) { return pad != 0; }))
            refuse(node.type, "with pads other than 0");
        if (number(node, "group", 1) != 1) refuse(node.type, "with groups");
        if (const auto pad = node.attributes.find("auto_pad");
            pad != node.attributes.end() && pad->second.text != "NOTSET" && pad->second.text != "VALID")
            refuse(node.type, "with auto_pad");
        const OnnxArray& weights = array(node, 1);
        if (weights.floats.empty() || weights.dims.size() != 4) refuse(node.type, "whose weights are no float32 of rank 4");
        const std::vector<int64_t>& d = weights.dims;
        if (d[0] > kMaxChannels || d[1] != static_cast<int64_t>(in.channels.size()) || d[2] > kMaxKernel || d[3] > kMaxKernel)
            refuse(node.type, "of a size that it does not take");
        NativeKernel kernel{static_cast<int>(d[0]), static_cast<int>(d[1]), static_cast<int>(d[2]), static_cast<int>(d[3])};
        kernel.stride = both(node, "strides", kMaxStride);
        kernel.dilation = both(node, "dilations", kMaxDilation);
        kernel.weights = weights.floats;
        if (node.inputs.size() > 2 && !node.inputs[2].empty()) {
            kernel.bias = array(node, 2).floats;
            if (kernel.bias.size() != static_cast<size_t>(kernel.outputs))
                refuse(node.type, "with another number of biases than outputs");
        }
        return fitting(node, nodes_.convolve(in, std::move(kernel)));
    }

    NativeView fitting(const OnnxNode& node, std::optional<NativeView> result) const {
        if (!result) refuse(node.type, "of a size that its strides do not divide");
        return *std::move(result);
    }

    /// Whether nothing but one node reads the tensor.
    bool read_once(const std::string& name) const {
        ptrdiff_t readers = name == model_.output.name;
        for (const OnnxNode& other : file_.nodes) readers += std::ranges::count(other.inputs, name);
        return readers == 1;
    }

    /// The convolution that gives a node's input, where the node may still change it.
    NativeConv* open_conv(const OnnxNode& node, size_t index) {
        const std::string& name = input(node, index);
        return owned_.contains(name) && read_once(name) ? nodes_.conv_of(view(node, index)) : nullptr;
    }

    /// The view times a factor, as a convolution with a kernel of one.
    NativeView copy(const OnnxNode& node, const NativeView& in, float factor) {
        NativeKernel kernel{.outputs = static_cast<int>(in.channels.size()), .inputs = 0, .height = 1, .width = 1};
        kernel.inputs = kernel.outputs;
        kernel.weights.resize(in.channels.size() * in.channels.size());
        for (size_t c = 0; c < in.channels.size(); c++) kernel.weights[c * in.channels.size() + c] = factor;
        return fitting(node, nodes_.convolve(in, std::move(kernel)));
    }

    NativeView add_slopes(const OnnxNode& node) {
        NativeView in = view(node, 0);
        NativeConv* conv = open_conv(node, 0);
        if (!conv || !(conv->added ? conv->after : conv->before).empty()) {
            in = copy(node, in, 1.f);
            conv = nodes_.conv_of(in);
        }
        std::vector<float>& slopes = conv->added ? conv->after : conv->before;
        slopes.assign(in.channels.size(), 0.f);
        if (node.type == "LeakyRelu") {
            const auto alpha = node.attributes.find("alpha");
            std::ranges::fill(slopes, alpha == node.attributes.end() ? 0.01f : alpha->second.number);
        } else if (node.type == "PRelu") {
            const std::vector<float>& values = array(node, 1).floats;
            if (values.size() == 1) {
                std::ranges::fill(slopes, values[0]);
            } else if (values.size() == slopes.size()) {
                slopes = values;
            } else {
                refuse(node.type, "with another number of slopes than channels");
            }
        }
        return in;
    }

    NativeView add(const OnnxNode& node) {
        // The newer one, where both can: what the other takes has a longer way to go.
        size_t host = view(node, 1).channels.front().features > view(node, 0).channels.front().features;
        const auto free = [&](size_t i) {
            const NativeConv* conv = open_conv(node, i);
            return conv && !conv->added;
        };
        if (!free(host) && free(1 - host)) host = 1 - host;
        const NativeView other = view(node, 1 - host);
        NativeView sum = view(node, host);
        if (sum.channels.size() != other.channels.size() || sum.extent != other.extent)
            refuse(node.type, "of tensors that differ in size");
        if (!free(host) || input(node, 0) == input(node, 1)) sum = copy(node, sum, 1.f);
        nodes_.add(*nodes_.conv_of(sum), other);
        return sum;
    }

    NativeView slice(const OnnxNode& node) const {
        NativeView result = view(node, 0);
        const std::vector<int64_t>&starts = array(node, 1).integers, &ends = array(node, 2).integers;
        const std::vector<int64_t>& axes = array(node, 3).integers;
        std::vector<int64_t> steps(axes.size(), 1);
        if (node.inputs.size() > 4 && !node.inputs[4].empty()) steps = array(node, 4).integers;
        if (starts.size() != axes.size() || ends.size() != axes.size() || steps.size() != axes.size())
            refuse(node.type, "with lists of unequal lengths");
        for (size_t i = 0; i < axes.size(); i++) {
            const int64_t axis = axes[i] < 0 ? axes[i] + 4 : axes[i];
            if (axis == 1 && steps[i] == 1) {
                const auto count = static_cast<int64_t>(result.channels.size());
                const auto at = [&](int64_t place) { return std::clamp(place < 0 ? place + count : place, int64_t{0}, count); };
                const int64_t start = at(starts[i]), end = at(ends[i]);
                if (start >= end) refuse(node.type, "that leaves no channels");
                result.channels.erase(result.channels.begin() + end, result.channels.end());
                result.channels.erase(result.channels.begin(), result.channels.begin() + start);
            } else if (axis == 2 || axis == 3) {
                const bool open = ends[i] > std::numeric_limits<int32_t>::max();
                if (starts[i] < 0 || starts[i] > kMaxCut || (!open && (ends[i] >= 0 || ends[i] < -kMaxCut)))
                    refuse(node.type, "that is not counted from both ends");
                if (steps[i] < 1 || steps[i] > kMaxStride) refuse(node.type, "with steps below 1 or above 4");
                const int cut = open ? 0 : static_cast<int>(-ends[i]);
                result = fitting(
                    node, sliced(std::move(result), axis == 2, static_cast<int>(starts[i]), cut, static_cast<int>(steps[i])));
                check_size(node, result);  // of each axis, which a file may name many times
            } else {
                refuse(node.type, "of batch, or with steps of channels");
            }
        }
        return result;
    }

    NativeView join(const OnnxNode& node) const {
        NativeView result = view(node, 0);
        if (number(node, "axis", 0) != 1 && number(node, "axis", 0) != -3) refuse(node.type, "of another axis than channels");
        for (size_t i = 1; i < node.inputs.size(); i++) {
            const NativeView& next = view(node, i);
            if (next.extent != result.extent) refuse(node.type, "of tensors that differ in size");
            result.channels.insert(result.channels.end(), next.channels.begin(), next.channels.end());
        }
        return result;
    }

    int blocksize(const OnnxNode& node) const {
        const int64_t size = number(node, "blocksize", 0);
        if (size < 1 || size > kMaxShuffle) refuse(node.type, "without a blocksize from 1 to 8");
        return static_cast<int>(size);
    }

    NativeView shuffle(const OnnxNode& node) {
        const NativeView& in = view(node, 0);
        const int size = blocksize(node);
        const auto mode = node.attributes.find("mode");
        if (mode == node.attributes.end() || mode->second.text != "CRD") refuse(node.type, "of another mode than CRD");
        if (in.channels.size() % static_cast<size_t>(size * size)) refuse(node.type, "of channels that its blocks do not divide");
        return nodes_.shuffle(in, size, open_conv(node, 0));
    }

    NativeView unshuffle(const OnnxNode& node) const {
        const NativeView& in = view(node, 0);
        const int size = blocksize(node);
        NativeView phases = fitting(node, unshuffled(in, size));
        NativeView result{{}, phases.extent};  // ONNX counts phases first, then channels
        const auto area = static_cast<size_t>(size * size);
        for (size_t phase = 0; phase < area; phase++)
            for (size_t c = 0; c < in.channels.size(); c++) result.channels.push_back(phases.channels[c * area + phase]);
        return result;
    }

    void check_size(const OnnxNode& node, const NativeView& view) const {
        const auto odd = [](const NativeLength& length) {
            return length.num > kMaxGrid || length.den > kMaxGrid || std::abs(length.shrink) > kMaxGrid * kMaxCut;
        };
        if (view.channels.size() > kMaxChannels || nodes_.size() > kMaxNodes || odd(view.extent.height) || odd(view.extent.width))
            refuse(node.type, "of a size that it does not take");
    }

    /// What comes out has the size that the metadata promises.
    void check_promise(const NativeView& output, int unit) const {
        const NativeLength promised{model_.scale, 1, 2 * model_.margin * model_.scale};
        const auto channels = static_cast<int>(output.channels.size());
        if (channels == model_.shapes().outputs && output.extent == NativeExtent{promised, promised} &&
            model_.multiple % unit == 0 && 2 * model_.margin % unit == 0)
            return;
        fail("model ", model_.name, " gives ", channels, " channels, ", output.extent.height.num, "/", output.extent.height.den,
             " times as large, and uses up ", output.extent.height.shrink, " of their rows; its channels ", model_.layout.text(),
             ", scale ", model_.scale, ", margin ", model_.margin, " and multiple ", model_.multiple,
             " promise something else; export it again");
    }

    const Model& model_;
    OnnxGraph file_;
    NativeNodes nodes_;
    std::map<std::string, NativeView> views_;
    std::set<std::string>
        owned_;  // tensors that are all features of one node, by whatever gave them; others may be parts of such
};

}  // namespace

NativeGraph native_graph(const Model& model) {
    if (model.external || model.input.half || model.output.half)
        fail("model ", model.name, " has ", model.external ? "weights in another file" : "float16 tensors",
             ", which provider 'native' does not read; use provider='auto', 'openvino' or 'cpu'");
    return Builder(model).build();
}

}  // namespace vsartifact
