# SPDX-License-Identifier: MIT
"""Compile compute shaders for an AMD GPU that is not there, and read the compiler's statistics and what it wrote.

Mesa's RADV driver takes ``RADV_FORCE_FAMILY`` and then compiles with its real compiler (ACO) for a device without hardware. Each pass
becomes a compute shader of its own with declarations like libplacebo's before it; a fragment pass is wrapped, 8x8 pixels a workgroup,
which costs it a few instructions for its position. Needs mesa-vulkan-drivers, glslang-tools and the Python package ``vulkan``.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glsl.text import Pass, Shader, ShaderError, Step

ICD_FOLDERS = ("/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d", "/usr/local/share/vulkan/icd.d")
FRAGMENT_GROUP = (8, 8)
EXTENSION = "VK_KHR_pipeline_executable_properties"


class CompilerMissing(RuntimeError):
    """Mesa's driver, glslang or the Vulkan bindings are not installed."""


@dataclass(frozen=True, kw_only=True)
class Compiled:
    """What the compiler says of a pass."""

    instructions: int
    code: int
    """Bytes; what a compute unit's 32 KiB instruction cache must hold to run at full speed."""
    vgprs: int
    spilled: int
    lds: int
    """Bytes of shared memory."""
    waves: int
    """Waves that a SIMD can hold, which hide latency."""
    assembly: str
    """The instructions, a line each, in blocks that begin with ``BB`` and a number."""


def standalone(step: Step, shader: Shader) -> str:
    """A pass as a compute shader: version, textures with libplacebo's macros, the pass, ``main``."""
    item = step.shader_pass
    size = item.compute[2:] if item.compute else FRAGMENT_GROUP
    names = list(step.textures)
    lines = ["#version 450", f"layout(local_size_x = {size[0]}, local_size_y = {size[1]}) in;"]
    lines += [_extensions(item), "layout(binding = 0, rgba16f) writeonly uniform image2D out_image;"]
    lines.append("layout(std140, binding = 1) uniform Variables { vec4 rects[16]; vec4 sizes[16]; vec4 misc; vec4 params[16]; };")
    for i, name in enumerate(names):
        texture = step.textures[name]
        lines += [
            f"layout(binding = {i + 2}) uniform sampler2D {name}_raw;",
            f"#define {name}_size sizes[{i}].xy",
            f"#define {name}_pt sizes[{i}].zw",
            f"#define {name}_mul {'1.0' if texture.saved else 'misc.x'}",
            f"#define {name}_rot mat2(1.0, 0.0, 0.0, 1.0)",
            f"#define {name}_off vec2(0.0)",
            f"#define {name}_map(id) (rects[{i}].xy + rects[{i}].zw * (vec2(id) + vec2(0.5)) / vec2({step.width}, {step.height}))",
            f"#define {name}_pos {name}_map(gl_GlobalInvocationID.xy)",
            f"#define {name}_tex(pos) ({name}_mul * vec4(textureLod({name}_raw, pos, 0.0)))",
            f"#define {name}_texOff(off) {name}_tex({name}_pos + {name}_pt * vec2(off))",
            f"#define {name}_gather(pos, c) ({name}_mul * vec4(textureGather({name}_raw, pos, c)))",
        ]
    for i, name in enumerate((name for name in item.binds if name in shader.buffers), len(names) + 2):
        variables = [f"{v.type} {v.name}{'' if v.length is None else f'[{v.length}]'};" for v in shader.buffers[name]]
        lines.append(f"layout(std430, binding = {i}) buffer {name} {{ {' '.join(variables)} }};")
    alias = step.stage if step.stage in names else "HOOKED"
    if alias in names:
        other = "HOOKED" if alias != "HOOKED" else step.stage
        lines += [
            f"#define {other}_{part} {alias}_{part}"
            for part in ("raw", "size", "pt", "mul", "rot", "off", "map", "pos", "tex", "texOff", "gather")
        ]
    lines += ["#define input_size misc.yz", "#define target_size misc.yz", "#define frame 0", "#define random misc.w"]
    for i, (name, value) in enumerate(shader.params.items()):
        text = f"{value:g}" if name in shader.defines else f"{shader.types[name]}(params[{i}].x)"
        lines.append(f"#define {name} {text}")
    lines.append("\n".join(line for line in item.body.splitlines() if not line.strip().startswith("#extension")))
    call = "hook();" if item.compute else "imageStore(out_image, ivec2(gl_GlobalInvocationID.xy), hook());"
    return "\n".join([*lines, f"void main() {{ {call} }}", ""])


def _extensions(item: Pass) -> str:
    """The pass's #extension lines, which must come first, in the conditions around them if any."""
    words = {line.strip() for line in item.body.splitlines() if line.strip().startswith("#extension")}
    return "\n".join(sorted(words))


def to_spirv(text: str) -> bytes:
    """Compile GLSL for Vulkan 1.2.

    Raises:
        CompilerMissing: there is no glslangValidator.
        ShaderError: the text does not compile.
    """
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder) / "pass.comp", Path(folder) / "pass.spv"
        source.write_text(text)
        command = ["glslangValidator", "--quiet", "-V", "--target-env", "vulkan1.2", "-o", str(out), str(source)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError as error:
            raise CompilerMissing("there is no glslangValidator; install glslang-tools") from error
        if done.returncode:
            raise ShaderError(f"glslang does not compile the pass: {done.stdout.strip()[-600:]}")
        return out.read_bytes()


class Compiler:
    """RADV for one family of GPUs, for example ``navi21``, ``vangogh`` or ``gfx1100``; Mesa's release decides which there are."""

    def __init__(self, family: str, *, probed: bool = False) -> None:
        """Start the driver.

        Args:
            family: the GPU.
            probed: a process of its own has already started the driver for it.

        Raises:
            CompilerMissing: the driver or the bindings are not installed, or the driver does not know the family.
        """
        try:
            import vulkan
        except (ImportError, OSError) as error:
            raise CompilerMissing(f"no Vulkan bindings ({error}); pip install vulkan, apt install libvulkan1") from error
        self.vk = vulkan
        if not probed:
            # RADV aborts the process for a family that it does not know.
            done = subprocess.run([sys.executable, __file__, family], capture_output=True, text=True, check=False)
            if done.returncode:
                reason = done.stderr.strip().splitlines()[-1:] or ["no message"]
                raise CompilerMissing(f"RADV does not start for the family {family!r} ({reason[0]}); try navi21")
        beside = [str(Path(name).parent) for name in os.environ.get("VK_DRIVER_FILES", "").split(":") if name]
        drivers = [path for folder in (*beside, *ICD_FOLDERS) for path in sorted(Path(folder).glob("radeon_icd*.json"))]
        if not drivers:
            raise CompilerMissing("there is no radeon_icd*.json; install mesa-vulkan-drivers")
        wanted = {"RADV_FORCE_FAMILY": family, "VK_DRIVER_FILES": str(drivers[0]), "VK_ICD_FILENAMES": str(drivers[0])}
        before = {name: os.environ.get(name) for name in wanted}
        os.environ.update(wanted)
        try:
            application = vulkan.VkApplicationInfo(apiVersion=vulkan.VK_MAKE_VERSION(1, 2, 0))
            self.instance = vulkan.vkCreateInstance(vulkan.VkInstanceCreateInfo(pApplicationInfo=application), None)
            physical = vulkan.vkEnumeratePhysicalDevices(self.instance)[0]
        finally:
            for name, value in before.items():
                os.environ.pop(name) if value is None else os.environ.update({name: value})
        properties = vulkan.vkGetPhysicalDeviceProperties(physical)
        version = [properties.driverVersion >> shift & mask for shift, mask in ((22, 0x3FF), (12, 0x3FF), (0, 0xFFF))]
        self.name = f"{properties.deviceName}, Mesa {'.'.join(map(str, version))}"
        self.device = self._open(physical)
        self.statistics = vulkan.vkGetDeviceProcAddr(self.device, "vkGetPipelineExecutableStatisticsKHR")

    def _open(self, physical: Any) -> Any:
        vk = self.vk
        half = vk.VkPhysicalDeviceVulkan12Features(shaderFloat16=1, shaderInt8=1)
        storage = vk.VkPhysicalDeviceVulkan11Features(pNext=half, storageBuffer16BitAccess=1)
        report = vk.VkPhysicalDevicePipelineExecutablePropertiesFeaturesKHR(pNext=storage, pipelineExecutableInfo=1)
        queue = vk.VkDeviceQueueCreateInfo(queueFamilyIndex=0, pQueuePriorities=[1.0])
        info = vk.VkDeviceCreateInfo(pNext=report, pQueueCreateInfos=[queue], ppEnabledExtensionNames=[EXTENSION])
        return vk.vkCreateDevice(physical, info, None)

    def compile(self, step: Step, shader: Shader) -> Compiled:
        """Statistics of a pass of a user shader.

        Raises:
            ShaderError: the pass does not compile outside of a player.
        """
        vk = self.vk
        textures = [vk.VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER] * len(step.textures)
        bindings = [vk.VK_DESCRIPTOR_TYPE_STORAGE_IMAGE, vk.VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER, *textures]
        return self.compile_spirv(to_spirv(standalone(step, shader)), bindings)

    def compile_spirv(self, spirv: bytes, bindings: Sequence[int], constants: Sequence[int] = (), pushed: int = 0) -> Compiled:
        """Statistics of a compute shader.

        Args:
            spirv: its code.
            bindings: the kind of descriptor at each binding of its only set.
            constants: specialization constants, 32-bit integers or booleans, by their numbers.
            pushed: bytes of push constants.
        """
        vk = self.vk
        module = vk.vkCreateShaderModule(self.device, vk.VkShaderModuleCreateInfo(codeSize=len(spirv), pCode=spirv), None)
        layout, sets = self._layout(bindings, pushed)
        entries = [vk.VkSpecializationMapEntry(constantID=i, offset=4 * i, size=4) for i in range(len(constants))]
        values = struct.pack(f"{len(constants)}i", *constants)
        special = vk.VkSpecializationInfo(pMapEntries=entries, dataSize=len(values), pData=vk.ffi.from_buffer(values))
        stage = vk.VkPipelineShaderStageCreateInfo(
            stage=vk.VK_SHADER_STAGE_COMPUTE_BIT, module=module, pName="main", pSpecializationInfo=special if constants else None
        )
        flags = vk.VK_PIPELINE_CREATE_CAPTURE_STATISTICS_BIT_KHR | vk.VK_PIPELINE_CREATE_CAPTURE_INTERNAL_REPRESENTATIONS_BIT_KHR
        info = vk.VkComputePipelineCreateInfo(flags=flags, stage=stage, layout=layout)
        pipeline = vk.vkCreateComputePipelines(self.device, None, 1, [info], None)[0]
        found = self.statistics(self.device, vk.VkPipelineExecutableInfoKHR(pipeline=pipeline, executableIndex=0))
        numbers = {_text(vk, s.name): int(s.value.u64) for s in found}
        assembly = self._assembly(pipeline)
        vk.vkDestroyPipeline(self.device, pipeline, None)
        vk.vkDestroyPipelineLayout(self.device, layout, None)
        vk.vkDestroyDescriptorSetLayout(self.device, sets, None)
        vk.vkDestroyShaderModule(self.device, module, None)
        return Compiled(
            instructions=numbers["Instructions"],
            code=numbers["Code size"],
            vgprs=numbers["VGPRs"],
            spilled=numbers["Spilled VGPRs"],
            lds=numbers["LDS size"],
            waves=numbers["Subgroups per SIMD"],
            assembly=assembly,
        )

    def _assembly(self, pipeline: Any) -> str:
        """By hand: the bindings' own wrapper asks for the texts' lengths and never for the texts."""
        vk, ffi = self.vk, self.vk.ffi
        name = "vkGetPipelineExecutableInternalRepresentationsKHR"
        get = ffi.cast(f"PFN_{name}", vk.lib.vkGetDeviceProcAddr(self.device, name.encode()))
        kind = vk.VK_STRUCTURE_TYPE_PIPELINE_EXECUTABLE_INFO_KHR
        which = ffi.new("VkPipelineExecutableInfoKHR *", {"sType": kind, "pipeline": pipeline})
        count = ffi.new("uint32_t *")
        get(self.device, which, count, ffi.NULL)
        found = ffi.new("VkPipelineExecutableInternalRepresentationKHR[]", count[0])
        for text in found:
            text.sType = vk.VK_STRUCTURE_TYPE_PIPELINE_EXECUTABLE_INTERNAL_REPRESENTATION_KHR
        get(self.device, which, count, found)
        texts = [ffi.new("char[]", max(1, text.dataSize)) for text in found]
        for text, memory in zip(found, texts, strict=True):
            text.pData = memory
        get(self.device, which, count, found)
        named = {ffi.string(text.name).decode(): ffi.string(memory).decode() for text, memory in zip(found, texts, strict=True)}
        return named["Assembly"]

    def _layout(self, kinds: Sequence[int], pushed: int) -> tuple[Any, Any]:
        vk = self.vk
        compute = vk.VK_SHADER_STAGE_COMPUTE_BIT
        bindings = [
            vk.VkDescriptorSetLayoutBinding(binding=i, descriptorType=kind, descriptorCount=1, stageFlags=compute)
            for i, kind in enumerate(kinds)
        ]
        sets = vk.vkCreateDescriptorSetLayout(self.device, vk.VkDescriptorSetLayoutCreateInfo(pBindings=bindings), None)
        ranges = [vk.VkPushConstantRange(stageFlags=compute, offset=0, size=pushed)] if pushed else []
        return vk.vkCreatePipelineLayout(
            self.device, vk.VkPipelineLayoutCreateInfo(pSetLayouts=[sets], pPushConstantRanges=ranges), None
        ), sets


def _text(vk: Any, name: Any) -> str:
    return name if isinstance(name, str) else str(vk.ffi.string(name).decode())


if __name__ == "__main__":
    print(Compiler(sys.argv[1], probed=True).name)
