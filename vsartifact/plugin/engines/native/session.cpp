// SPDX-License-Identifier: MIT
#include "engines/native/session.hpp"

#include <algorithm>
#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "engines/native/choice.hpp"
#include "engines/native/stripe.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

/// The value of the option isa, empty where it is not there.
std::string isa_option(const ProviderOptions& options) {
    std::string isa;
    for (const auto& [key, value] : options) {
        if (key != "isa") fail("provider_options holds ", key, ", provider 'native' has the option isa only; leave it out");
        isa = value;
    }
    return isa;
}

class NativeTileRun : public TileRun {
  public:
    NativeTileRun(const NativeNetwork& network, const TileShapes& shapes, int width, int height, int threads)
        : width_(width / network.unit), height_(height / network.unit), split_(split_of(network, width_, height_, threads)) {
        in_ = scratch_floats(shapes.input(width, height).count());
        out_ = scratch_floats(shapes.output(width, height).count());
        input_ = {in_.as<float>(), shapes.input(width, height).count()};
        output_ = {out_.as<float>(), shapes.output(width, height).count()};
        tensors_ = {in_.as<float>(), out_.as<float>(), width, height};
        columns_ = (width_ + split_.width - 1) / split_.width;
        count_ = columns_ * ((height_ + split_.height - 1) / split_.height);
        for (int i = 0; i < std::min(threads, count_); i++) workers_.emplace_back(network, split_.width);
    }

    void run() override {
        std::atomic<int> next = 0;
        const auto work = [&](NativeStripe& stripe) {
            for (int i = next++; i < count_; i = next++) stripe.run(tensors_, part(i));
        };
        std::vector<std::jthread> others;
        for (size_t i = 1; i < workers_.size(); i++) others.emplace_back(work, std::ref(workers_[i]));
        work(workers_.front());
    }

  private:
    NativePart part(int number) const {
        const int column = number % columns_ * split_.width, y = number / columns_ * split_.height;
        // The last stripe is shifted back, so that all are equally wide.
        const int x = std::min(column, width_ - split_.width);
        return {x, y, std::min(split_.height, height_ - y), column - x};
    }

    Scratch in_, out_;
    NativeTensors tensors_{};
    int width_, height_;  // in units of the network
    NativeSplit split_;
    int columns_ = 0, count_ = 0;
    std::vector<NativeStripe> workers_;
};

class NativeSession : public Session {
  public:
    NativeSession(const Model& model, const SessionSpec& spec)
        : network_(native_graph(model), choose_kernels(isa_option(spec.options), spec.half)),
          shapes_(model.shapes()),
          threads_(spec.num_threads),
          refused_(spec.half && !network_.kernels.half && spec.options.empty()) {}

    std::string notice() const override {
        if (!refused_) return "";
        return "fp16 changes nothing on this CPU, where provider 'native' is as fast in float32; leave it out";
    }

    std::unique_ptr<TileRun> tile_run(int tile_width, int tile_height) const override {
        return std::make_unique<NativeTileRun>(network_, shapes_, tile_width, tile_height, threads_);
    }

  private:
    NativeNetwork network_;
    TileShapes shapes_;
    int threads_;
    bool refused_;  // half precision, which was allowed
};

}  // namespace

std::unique_ptr<Session> open_native_session(const Model& model, const Provider&, const SessionSpec& spec) {
    if (spec.device_id > 0)
        fail("device_id ", spec.device_id, " is out of range, provider 'native' has one device; leave it out");
    return std::make_unique<NativeSession>(model, spec);
}

ProviderStatus native_status(const Provider&) { return {true, VSARTIFACT_VERSION, "", {kernels_text()}}; }

}  // namespace vsartifact
