// SPDX-License-Identifier: MIT
#include "engines/native/graph.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "model/onnx_graph.hpp"
#include "system/error.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace {

constexpr int kMaxChannels = 256, kMaxKernel = 16;
constexpr size_t kMaxConvs = 64;
constexpr int kMaxShuffle = 4;

/// Part of the features of a convolution, or of the input.
struct Part {
    int features = 0;
    int y = 0, x = 0;                // where it begins
    int shrink_y = 0, shrink_x = 0;  // rows and columns that it has less than the input's phases
    int channels = 0;
    bool sliced = false;
};

class Builder {
  public:
    explicit Builder(const Model& model) : model_(model), file_(read_onnx_graph(model.bytes, utf8(model.path))) {}

    NativeGraph build() {
        graph_.channels = model_.shapes().channels;
        parts_[model_.input.name].channels = graph_.channels;
        for (const OnnxNode& node : file_.nodes) {
            if (done_) refuse(node.type, "behind DepthToSpace");
            if (node.outputs.size() != 1) refuse(node.type, "of several outputs");
            add(node);
        }
        const Part& last = part("the output", model_.output.name);
        if (graph_.convs.empty() || last.features != newest() || last.sliced) refuse("output", "that no convolution gives");
        check_sizes(last);
        return std::move(graph_);
    }

  private:
    [[noreturn]] void refuse(const std::string& type, const std::string& what) const {
        fail("model ", model_.name, " has the operator ", type.substr(0, 40), " ", what,
             ", which provider 'native' does not compute; use provider='auto', 'openvino' or 'cpu'");
    }

    int newest() const { return static_cast<int>(graph_.convs.size()); }

    const Part& part(const std::string& type, const std::string& name) const {
        const auto found = parts_.find(name);
        if (found == parts_.end()) refuse(type, "on a tensor that it does not know");
        return found->second;
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

    void add(const OnnxNode& node) {
        Part result;
        if (node.type == "Conv") {
            result = add_conv(node);
        } else if (node.type == "Relu" || node.type == "LeakyRelu" || node.type == "PRelu") {
            result = add_slopes(node);
        } else if (node.type == "Add") {
            result = add_sum(node);
        } else if (node.type == "Slice") {
            result = slice(node);
        } else if (node.type == "DepthToSpace") {
            result = shuffle(node);
        } else {
            refuse(node.type, "among its nodes");
        }
        parts_[node.outputs[0]] = result;
    }

    void require_all(const OnnxNode& node, const char* name, int64_t wanted) const {
        const auto found = node.attributes.find(name);
        if (found == node.attributes.end()) return;
        for (const int64_t value : found->second.integers)
            if (value != wanted) refuse(node.type, std::string("with ") + name + " other than " + std::to_string(wanted));
    }

    int stride(const OnnxNode& node) const {
        const auto found = node.attributes.find("strides");
        if (found == node.attributes.end()) return 1;
        const std::vector<int64_t>& values = found->second.integers;
        if (values.size() != 2 || values[0] != values[1] || values[0] < 1 || values[0] > kMaxShuffle)
            refuse(node.type, "with strides that differ or exceed 4");
        return static_cast<int>(values[0]);
    }

    Part add_conv(const OnnxNode& node) {
        const Part& in = part(node.type, input(node, 0));
        if (in.sliced) refuse(node.type, "on a Slice");
        require_all(node, "pads", 0);
        require_all(node, "dilations", 1);
        if (const auto group = node.attributes.find("group"); group != node.attributes.end() && group->second.integer != 1)
            refuse(node.type, "with groups");
        if (const auto pad = node.attributes.find("auto_pad");
            pad != node.attributes.end() && pad->second.text != "NOTSET" && pad->second.text != "VALID")
            refuse(node.type, "with auto_pad");
        const OnnxArray& weights = array(node, 1);
        if (weights.floats.empty() || weights.dims.size() != 4) refuse(node.type, "whose weights are no float32 of rank 4");
        const std::vector<int64_t>& d = weights.dims;
        if (d[0] > kMaxChannels || d[1] != in.channels || d[2] > kMaxKernel || d[3] > kMaxKernel ||
            graph_.convs.size() >= kMaxConvs)
            refuse(node.type, "of a size that it does not take");
        NativeConv conv;
        conv.source = in.features;
        conv.outputs = static_cast<int>(d[0]);
        conv.inputs = static_cast<int>(d[1]);
        conv.height = static_cast<int>(d[2]);
        conv.width = static_cast<int>(d[3]);
        conv.weights = weights.floats;
        conv.bias.resize(static_cast<size_t>(d[0]));
        if (node.inputs.size() > 2 && !node.inputs[2].empty()) {
            conv.bias = array(node, 2).floats;
            if (conv.bias.size() != static_cast<size_t>(conv.outputs))
                refuse(node.type, "with another number of biases than outputs");
        }
        if (const int factor = stride(node); factor > 1) take_apart(node, factor, conv);
        const Part result{newest() + 1, 0, 0, in.shrink_y + conv.height - 1, in.shrink_x + conv.width - 1, conv.outputs, false};
        graph_.convs.push_back(std::move(conv));
        return result;
    }

    /// A convolution of stride f on the input is one of stride 1 on the input's f * f phases.
    void take_apart(const OnnxNode& node, int f, NativeConv& conv) {
        if (conv.source != 0 || graph_.unshuffle != 1 || newest() > 0 || conv.height % f || conv.width % f ||
            conv.inputs * f * f > kMaxChannels)
            refuse(node.type, "with strides, which only a first one of a multiple's kernel may have");
        std::vector<float> phases;
        const auto at = [&](int o, int c, int y, int x) { return ((o * conv.inputs + c) * conv.height + y) * conv.width + x; };
        for (int o = 0; o < conv.outputs; o++)
            for (int c = 0; c < conv.inputs * f * f; c++)
                for (int y = 0; y < conv.height / f; y++)
                    for (int x = 0; x < conv.width / f; x++)
                        phases.push_back(conv.weights[static_cast<size_t>(at(o, c / (f * f), y * f + c / f % f, x * f + c % f))]);
        conv.weights = std::move(phases);
        conv.inputs *= f * f;
        conv.height /= f;
        conv.width /= f;
        graph_.unshuffle = f;
    }

    /// The newest convolution, which is what the node must work on, and nothing else may have read its features so far.
    NativeConv& open_conv(const OnnxNode& node, const Part& in) {
        if (in.features == 0 || in.features != newest() || in.sliced) refuse(node.type, "elsewhere than behind a convolution");
        ptrdiff_t readers = name_of(in) == model_.output.name;
        for (const OnnxNode& other : file_.nodes) readers += std::ranges::count(other.inputs, name_of(in));
        if (readers != 1) refuse(node.type, "on features that are used elsewhere too");
        return graph_.convs.back();
    }

    const std::string& name_of(const Part& in) const {
        const auto found = std::ranges::find_if(parts_, [&](const auto& entry) { return &entry.second == &in; });
        return found->first;
    }

    Part add_slopes(const OnnxNode& node) {
        const Part& in = part(node.type, input(node, 0));
        NativeConv& conv = open_conv(node, in);
        std::vector<float>& slopes = conv.added < 0 ? conv.before : conv.after;
        if (!slopes.empty()) refuse(node.type, "behind another one");
        slopes.assign(static_cast<size_t>(conv.outputs), 0.f);
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

    Part add_sum(const OnnxNode& node) {
        const Part* first = &part(node.type, input(node, 0));
        const Part* second = &part(node.type, input(node, 1));
        if (first->features != newest()) std::swap(first, second);
        NativeConv& conv = open_conv(node, *first);
        if (conv.added >= 0 || second->features == first->features) refuse(node.type, "behind another one");
        if (second->features == 0) refuse(node.type, "of the input");
        if (second->channels != first->channels || second->shrink_y != first->shrink_y || second->shrink_x != first->shrink_x)
            refuse(node.type, "of tensors that differ in size");
        conv.added = second->features;
        conv.added_y = second->y;
        conv.added_x = second->x;
        return *first;
    }

    Part slice(const OnnxNode& node) const {
        Part result = part(node.type, input(node, 0));
        result.sliced = true;
        const std::vector<int64_t>&starts = array(node, 1).integers, &ends = array(node, 2).integers;
        const std::vector<int64_t>& axes = array(node, 3).integers;
        if (starts.size() != axes.size() || ends.size() != axes.size()) refuse(node.type, "with lists of unequal lengths");
        if (node.inputs.size() > 4 && !node.inputs[4].empty() &&
            std::ranges::any_of(array(node, 4).integers, [](int64_t step) { return step != 1; }))
            refuse(node.type, "with steps");
        for (size_t i = 0; i < axes.size(); i++) {
            const bool rows = axes[i] == 2 || axes[i] == -2;
            if (!rows && axes[i] != 3 && axes[i] != -1) refuse(node.type, "of batch or channels");
            if (starts[i] < 0 || starts[i] > 1024 || ends[i] >= 0 || ends[i] < -1024)
                refuse(node.type, "that is not counted from both ends");
            const int start = static_cast<int>(starts[i]), cut = start - static_cast<int>(ends[i]);
            (rows ? result.y : result.x) += start;
            (rows ? result.shrink_y : result.shrink_x) += cut;
        }
        return result;
    }

    Part shuffle(const OnnxNode& node) {
        Part in = part(node.type, input(node, 0));
        const auto size = node.attributes.find("blocksize");
        const auto mode = node.attributes.find("mode");
        if (size == node.attributes.end() || size->second.integer < 1 || size->second.integer > 2 * kMaxShuffle)
            refuse(node.type, "without a blocksize from 1 to 8");
        if (mode == node.attributes.end() || mode->second.text != "CRD") refuse(node.type, "of another mode than CRD");
        graph_.shuffle = static_cast<int>(size->second.integer);
        if (in.channels % (graph_.shuffle * graph_.shuffle)) refuse(node.type, "of channels that its blocks do not divide");
        done_ = true;
        return in;
    }

    /// What comes out has the size that the metadata promises.
    void check_sizes(const Part& last) const {
        const bool fits = last.channels == model_.shapes().outputs * graph_.shuffle * graph_.shuffle &&
                          graph_.shuffle == model_.scale * graph_.unshuffle &&
                          last.shrink_y * graph_.unshuffle == 2 * model_.margin && last.shrink_x == last.shrink_y;
        if (!fits)
            fail("model ", model_.name, " gives ", last.channels, " channels and uses up ", last.shrink_y, " rows, its channels ",
                 model_.layout.text(), ", scale ", model_.scale, " and margin ", model_.margin,
                 " promise something else; export it again");
    }

    const Model& model_;
    OnnxGraph file_;
    NativeGraph graph_;
    std::map<std::string, Part> parts_;
    bool done_ = false;  // with DepthToSpace, which must come last
};

}  // namespace

NativeGraph native_graph(const Model& model) {
    if (model.external || model.input.half || model.output.half)
        fail("model ", model.name, " has ", model.external ? "weights in another file" : "float16 tensors",
             ", which provider 'native' does not read; use provider='auto', 'openvino' or 'cpu'");
    return Builder(model).build();
}

}  // namespace vsartifact
