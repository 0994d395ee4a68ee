# SPDX-License-Identifier: MIT
"""Reads user shaders for mpv and libplacebo and counts what their passes do, thread by thread.

Why not glslang and the tools of SPIR-V: their counts are of instructions as they stand. What a pass costs depends on how often its loops
run and which threads load the border of a workgroup, which takes running the code with its integers known, whether GLSL or SPIR-V; and
fp16 under ``#ifdef VULKAN``, textures and their bytes belong to the format around the code, which glslang does not read.
"""
