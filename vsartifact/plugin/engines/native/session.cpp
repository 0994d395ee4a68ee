// SPDX-License-Identifier: MIT
#include "engines/native/session.hpp"

#include <algorithm>
#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "engines/native/stripe.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

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
    NativeSession(const Model& model, const Kernels& kernels, int threads)
        : network_(native_graph(model), kernels), shapes_(model.shapes()), threads_(threads) {}

    std::unique_ptr<TileRun> tile_run(int tile_width, int tile_height) const override {
        return std::make_unique<NativeTileRun>(network_, shapes_, tile_width, tile_height, threads_);
    }

  private:
    NativeNetwork network_;
    TileShapes shapes_;
    int threads_;
};

/// The kernels asked for, else the best of the CPU. Those of half precision only where that is allowed.
const Kernels& choose_kernels(const SessionSpec& spec) {
    std::string known, asked;
    for (const auto& [key, value] : spec.options) {
        if (key != "isa") fail("provider_options holds ", key, ", provider 'native' has the option isa only; leave it out");
        asked = value;
    }
    for (const Kernels* kernels : all_kernels()) {
        if (!kernels->supported()) continue;
        const bool allowed = spec.half || !kernels->half;
        if (asked == kernels->isa && !allowed)
            fail("provider_options has isa=", asked, ", which computes in bfloat16; set fp16=True, or leave isa out");
        if (allowed && (asked.empty() || asked == kernels->isa)) return *kernels;
        known += (known.empty() ? "" : ", ") + std::string(kernels->isa);
    }
    fail("provider_options has isa=", asked, ", this CPU has ", known, "; leave isa out for the best");
}

}  // namespace

std::unique_ptr<Session> open_native_session(const Model& model, const Provider&, const SessionSpec& spec) {
    if (spec.device_id > 0)
        fail("device_id ", spec.device_id, " is out of range, provider 'native' has one device; leave it out");
    return std::make_unique<NativeSession>(model, choose_kernels(spec), spec.num_threads);
}

ProviderStatus native_status(const Provider&) {
    std::string sets;
    for (const Kernels* kernels : all_kernels())
        if (kernels->supported()) sets += (sets.empty() ? "CPU " : " ") + std::string(kernels->isa);
    return {true, VSARTIFACT_VERSION, "", {sets}};
}

}  // namespace vsartifact
