// SPDX-License-Identifier: MIT
// Models: the catalogue of installed ones, and one read from its file with
// every fact that is needed to run it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "onnx_file.hpp"

namespace vsartifact {

/// A model file, checked. The fields from `network` on are the file's
/// `vsartifact.*` metadata; a file without any counts as a network that takes
/// one plane and gives the picture, with a radius that nobody knows.
struct Model {
    std::string name;  // file name without .onnx
    std::filesystem::path path;
    std::string bytes;
    uint64_t hash = 0;              // FNV-1a of the bytes
    std::string input_height_name;  // names of free dimensions, empty where they have none
    std::string input_width_name;
    int fixed_height = 0;  // input sizes that the file fixes, margin included; 0 = free
    int fixed_width = 0;

    std::string network;
    std::string description;
    std::string license;
    int scale = 1;
    int channels = 1;
    bool residual = false;
    int margin = 0;
    int radius = -1;  // -1 = unknown or unbounded
    int multiple = 1;
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
/// missing, truncated or foreign file, tensors or metadata that cannot be used.
Model open_model(const std::string& name_or_path);

}  // namespace vsartifact
