// SPDX-License-Identifier: MIT
#include "engines/vulkan/session.hpp"

#include <string>
#include <utility>

#include "engines/vulkan/frame_run.hpp"
#include "engines/vulkan/tile_run.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

class VulkanSession : public Session {
  public:
    VulkanSession(const Model& model, size_t device, bool half)
        : ready_(VulkanDevice::open(device), vulkan_graph(model), half), shapes_(model.shapes()), residual_(model.residual) {}

    std::unique_ptr<TileRun> tile_run(int tile_width, int tile_height) const override {
        return vulkan_tile_run(ready_, shapes_, tile_width, tile_height);
    }

    bool restore(FrameTask& task) const override { return vulkan_restore(ready_, shapes_, residual_, task); }

  private:
    VulkanReady ready_;
    TileShapes shapes_;
    bool residual_;
};

constexpr const char* kNoCard =
    "provider 'vulkan' finds no graphics card with a driver; use provider='native', or a software device by its number, "
    "device_id=0";

/// The device asked for, else the best graphics card.
size_t choose_device(int device_id) {
    if (device_id < 0 && !vulkan_may_have_card()) fail(kNoCard);
    const auto& devices = vulkan_library().devices;
    if (device_id >= static_cast<int>(devices.size()))
        fail("device_id ", device_id, " is out of range, provider 'vulkan' has ", devices.size(),
             " device(s) here; core.vsartifact.Providers() lists them");
    if (device_id >= 0) return static_cast<size_t>(device_id);
    if (devices.front().software) fail(kNoCard);
    return 0;
}

}  // namespace

std::unique_ptr<Session> open_vulkan_session(const Model& model, const Provider&, const SessionSpec& spec) {
    for (const auto& [key, value] : spec.options)
        fail("provider_options holds ", key, ", provider 'vulkan' has no options; leave it out");
    const size_t device = choose_device(spec.device_id);
    return std::make_unique<VulkanSession>(model, device, spec.half);
}

ProviderStatus vulkan_status(const Provider&) {
    const VulkanLibrary& library = vulkan_library();
    ProviderStatus status{true, library.version, "", {}};
    for (const VulkanDeviceInfo& device : library.devices) status.devices.push_back(device.text);
    if (library.devices.front().software) {
        status.available = false;
        status.reason = kNoCard;
    }
    return status;
}

}  // namespace vsartifact
