// SPDX-License-Identifier: MIT
#include "host/gpu_device.hpp"

#include <array>
#include <cstring>
#include <map>
#include <mutex>
#include <utility>

#include "system/error.hpp"

namespace vsartifact {

namespace {

/// What the core writes a reason into.
class Reason {
  public:
    char* data() { return text_.data(); }
    int size() const { return static_cast<int>(text_.size()); }
    [[noreturn]] void fail(const char* what) const {
        vsartifact::fail("VapourSynth's Vulkan device ", what, " (", one_line(text_.data()),
                         "); free GPU memory or restart, or take the clip out of GPU memory with std.GPUDownload");
    }

  private:
    std::array<char, 512> text_{};
};

/// What filters on one device share.
struct Shared {
    VulkanDeviceInfo info;
    VulkanPipelines pipelines;

    Shared(const vk::InstanceFunctions& api, const GpuHandles& handles)
        : info(describe_host_device(api, handles.physical_device)), pipelines(info, handles.device, api.GetDeviceProcAddr) {}
};

/// Has the core hold what filters on its device share, which drivers take long to make, until it is freed: of a core's own things
/// log handlers alone end with a call, and that comes before its device goes.
void keep_with_core(std::shared_ptr<Shared> shared, VSCore* core, const VSAPI* vsapi) {
    const auto read = [](int, const char*, void*) {};
    const auto free = [](void* kept) { delete static_cast<std::shared_ptr<Shared>*>(kept); };
    vsapi->addLogHandler(read, free, new std::shared_ptr<Shared>(std::move(shared)), core);
}

/// The pipelines of the core's device.
std::shared_ptr<VulkanPipelines> shared_pipelines(const GpuHandles& handles, VSCore* core, const VSAPI* vsapi) {
    static std::mutex mutex;
    static auto& devices = *new std::map<vk::Device, std::weak_ptr<Shared>>;  // never destroyed, as the sessions
    const std::lock_guard lock(mutex);
    std::erase_if(devices, [](const auto& entry) { return entry.second.expired(); });
    std::shared_ptr<Shared> shared = devices[handles.device].lock();
    if (!shared) {
        shared = std::make_shared<Shared>(find_instance_functions(handles.get, handles.instance), handles);
        devices[handles.device] = shared;
        keep_with_core(shared, core, vsapi);
    }
    return {shared, &shared->pipelines};
}

}  // namespace

bool on_gpu(VSNode* node, const VSAPI* vsapi) {
    return vsapi->getAPIVersion() >= kGpuApi && vsapi->getNodeResidency(node) == nrGPU;
}

std::string gpu_mismatch(VSCore* core, const VSAPI* vsapi) {
    VSCoreInfo info;
    vsapi->getCoreInfo(core, &info);
    if (info.core == kGpuCore) return "";
    return "clips in GPU memory are restored there with VapourSynth R" + std::to_string(kGpuCore) + ", got R" +
           std::to_string(info.core) +
           ", whose Vulkan functions may lie elsewhere; the clip is downloaded and uploaded again, "
           "install that release or another one of vsartifact";
}

GpuDevice::GpuDevice(VSCore* core, const VSAPI* vsapi)
    : core_(core), api_(reinterpret_cast<const GpuApi*>(vsapi->getVulkanAPI())) {
    GpuHandles handles{};
    Reason reason;
    if (api_->getVulkanHandles(core, &handles, reason.data(), reason.size())) reason.fail("is not there");
    pipelines_ = shared_pipelines(handles, core, vsapi);
}

GpuBuffer::GpuBuffer(const GpuDevice& device, size_t bytes, bool visible) {
    constexpr vk::Flags kUsage = vk::kStorageBuffer | vk::kTransferSource | vk::kTransferTarget;
    const GpuApi& api = device.api();
    Reason reason;
    buffer_ = {api.createGPUBuffer(device.core(), bytes, kUsage, visible ? vk::kVisible | vk::kCoherent : vk::kDeviceLocal,
                                   visible ? vk::kCached : 0, &info_, reason.data(), reason.size()),
               Free{&api}};
    if (!buffer_) reason.fail("has not enough memory");
}

GpuQueue::GpuQueue(const GpuDevice& device) : device_(device), pool_(nullptr, Free{&device.api()}) {
    Reason reason;
    pool_.reset(device.api().createGPUExecPool(device.core(), kComputeQueue, reason.data(), reason.size()));
    if (!pool_) reason.fail("takes no commands");
}

GpuBuffer GpuQueue::upload(const std::vector<std::byte>& bytes) const {
    const GpuBuffer staged(device_, bytes.size(), true);
    GpuBuffer target(device_, bytes.size(), false);
    std::memcpy(staged.host(), bytes.data(), bytes.size());
    GpuCommands commands(*this);
    VulkanRecorder recorder(*device_.pipelines(), commands.buffer(), nullptr);
    recorder.copy(staged.range(), target.range());
    recorder.barrier(vk::kStageTransfer, vk::kAccessTransferWrite, vk::kStageCompute, vk::kAccessShaderRead);
    wait(commands.submit());
    return target;
}

void GpuQueue::wait(uint64_t value) const {
    Reason reason;
    const int result = device_.api().gpuExecWaitValue(pool_.get(), value, reason.data(), reason.size());
    if (result == kDrained) return;
    reason.fail(result == kGpuReset ? "was lost" : "does not end what it computes");
}

GpuCommands::GpuCommands(const GpuQueue& queue) : api_(queue.device_.api()) {
    Reason reason;
    context_ = api_.gpuExecAcquire(queue.pool_.get(), reason.data(), reason.size());
    if (!context_) reason.fail("takes no commands");
}

GpuCommands::~GpuCommands() {
    if (context_) api_.gpuExecAbandon(context_);
}

uint64_t GpuCommands::submit() {
    Reason reason;
    uint64_t value = 0;
    if (api_.gpuExecSubmit(std::exchange(context_, nullptr), &value, reason.data(), reason.size()))
        reason.fail("does not take commands");
    return value;
}

}  // namespace vsartifact
