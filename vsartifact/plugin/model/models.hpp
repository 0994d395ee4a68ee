// SPDX-License-Identifier: MIT
// Models: the catalogue of installed ones, and one read from its file with
// every fact that is needed to run it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "model/channels.hpp"
#include "model/onnx_file.hpp"

namespace vsartifact {

/// Shape of a tensor with batch 1.
struct TensorShape {
    int channels, height, width;

    size_t count() const { return static_cast<size_t>(channels) * static_cast<size_t>(height) * static_cast<size_t>(width); }
};

/// What a model makes of a tile.
struct TileShapes {
    int channels, outputs, margin, scale;

    TensorShape input(int width, int height) const { return {channels, height + 2 * margin, width + 2 * margin}; }
    TensorShape output(int width, int height) const { return {outputs, height * scale, width * scale}; }
};

/// A graph's input or output.
struct Port {
    std::string name;
    bool half = false;  // float16, else float32
};

/// A model file, checked. The fields from `network` on are the file's
/// `vsartifact.*` metadata. A file without any counts as a network that takes
/// pictures of one plane or of R'G'B' and gives such, with a radius that nobody
/// knows; engines/ort/measure.hpp finds its scale and multiple.
struct Model {
    std::string name;  // file name without .onnx
    std::filesystem::path path;
    std::string bytes;
    bool external = false;  // weights lie in files beside it
    uint64_t hash = 0;      // FNV-1a of the bytes, and of place, size and time of files beside it
    Port input, output;
    std::string input_batch_name;  // names of free dimensions, empty where they have none
    std::string input_height_name;
    std::string input_width_name;
    int fixed_height = 0;  // input sizes that the file fixes, margin included; 0 = free
    int fixed_width = 0;
    bool engine = false;          // it holds what one execution provider compiled
    std::string engine_provider;  // as ONNX Runtime calls it, empty = not said

    std::string network;
    std::string description;
    std::string license;
    int scale = 0;  // 0 = not measured yet
    Layout layout;
    bool residual = false;
    int margin = 0;
    int radius = -1;  // -1 = unknown or unbounded
    int multiple = 1;
    std::string adaptive;  // see adaptive.hpp; empty = not calibrated

    TileShapes shapes() const {
        return {static_cast<int>(layout.inputs.size()), static_cast<int>(layout.outputs.size()), margin, scale};
    }
};

struct CatalogueEntry {
    std::string name;
    std::filesystem::path path;
};

/// Models installed: *.onnx in the directories of $VSARTIFACT_MODELS, of the
/// Python package, and of the source tree of an editable install, in name
/// order. The first of equal names wins.
std::vector<CatalogueEntry> catalogue();

/// Opens a model by its name in the catalogue, or by path where the text holds
/// a slash or ends in .onnx. Throws Error: unknown name (with the known ones),
/// missing or truncated file, no model, tensors or metadata that cannot be used.
Model open_model(const std::string& name_or_path);

/// The bytes of a model's file. Throws Error where there is none to be read.
std::string read_file(const std::filesystem::path& path);

}  // namespace vsartifact
