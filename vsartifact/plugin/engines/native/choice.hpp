// SPDX-License-Identifier: MIT
// Which kernels a session of provider 'native' computes with.
#pragma once

#include <string>

#include "engines/native/kernels.hpp"

namespace vsartifact {

/// The best that the CPU has. With `half`, those of half precision where they are faster than float32 here: that differs between
/// CPUs that have the same instructions, so it is measured, once in a process, on a layer of 16 channels. It takes two
/// milliseconds.
const Kernels& best_kernels(bool half);

/// The kernels of the name in provider_options, else the best. Throws Error where the CPU lacks them, or where they are of half
/// precision and that is not allowed.
const Kernels& choose_kernels(const std::string& isa, bool half);

/// "CPU", the instruction sets that it has, best first, and what half precision is computed with.
std::string kernels_text();

}  // namespace vsartifact
