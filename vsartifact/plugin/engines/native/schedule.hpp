// SPDX-License-Identifier: MIT
// In which order the rows of a network's features are computed: with each unit
// of the input's rows, every layer computes all that it can.
#pragma once

#include <vector>

#include "engines/native/network.hpp"

namespace vsartifact {

/// Calls read(features, first, last) for the rows that a layer reads for its row y, and some twice. Of what it transforms, only
/// rows that no earlier one has read.
template <typename Read>
void for_reads(const NativeLayer& layer, int y, const Read& read) {
    if (layer.form == Form::kGather) {
        for (const NativeCopy& copy : layer.copies[static_cast<size_t>(y % layer.shuffle)]) {
            const int row = y / layer.shuffle * copy.from.step_y + copy.from.y;
            read(copy.from.features, row, row);
        }
        return;
    }
    for (const NativeBlock& block : layer.in) {
        const int first = y * layer.step + block.y, last = first + (layer.height - 1) * block.spacing;
        read(block.features, layer.form == Form::kTransformed && y > 0 ? last : first, last);
    }
    if (layer.added) read(layer.added, y + layer.added_y, y + layer.added_y);
}

/// Calls compute(number of the layer, row, done) for all rows; `done` are the rows of each features that are there, those of the
/// input being number 0. `height` is that of the input.
template <typename Compute>
void schedule(const std::vector<NativeLayer>& layers, int unit, int height, const Compute& compute) {
    std::vector<int> done(layers.size() + 1);
    for (int rows = unit; rows <= height; rows += unit) {
        done[0] = rows;
        for (size_t i = 0; i < layers.size(); i++) {
            const int end = layers[i].extent.height.of(height);
            for (int& y = done[i + 1]; y < end; y++) {
                bool ready = true;
                for_reads(layers[i], y,
                          [&](int features, int, int last) { ready = ready && last < done[static_cast<size_t>(features)]; });
                if (!ready) break;
                compute(i, y, done);
            }
        }
    }
}

}  // namespace vsartifact
