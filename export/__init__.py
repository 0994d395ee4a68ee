# SPDX-License-Identifier: MIT
"""Exporters: safetensors to ONNX, ONNX to GLSL and TensorRT."""
