// SPDX-License-Identifier: MIT
// What tests/plugin/test_plugin_motion.py calls: frames moved by kernels of each instruction set.
#include <cstring>

#include "motion/motion.hpp"

using namespace vsartifact;
using namespace vsartifact::motion;

namespace {

/// Planes of a frame, packed, one after the other; chroma planes of 4:2:0, 4:2:2 or 4:4:4, or luma alone.
struct Shape {
    int planes, width, height, bits;
    Halved halved;

    SampleFormat format() const { return {bits == 8 ? Sample::kU8 : Sample::kU16, bits, 0.f}; }
    Halved of(int plane) const { return plane ? halved : Halved{}; }
    PlaneView view(const uint8_t* frame, int plane) const {
        const ptrdiff_t bytes = bits == 8 ? 1 : 2;
        for (int p = 0;; p++) {
            const int columns = width >> of(p).x, rows = height >> of(p).y;
            if (p == plane) return {frame, columns * bytes, columns, rows};
            frame += columns * bytes * rows;
        }
    }
};

void copy(const Moved& moved, uint8_t* out, ptrdiff_t row) {
    for (int y = 0; y < moved.plane.height; y++) std::memcpy(out + y * row, moved.plane.data + y * moved.plane.stride, row);
}

const Kernels* kernels_of(int number) {
    const auto all = all_kernels();
    return number < static_cast<int>(all.size()) ? all[static_cast<size_t>(number)] : nullptr;
}

}  // namespace

extern "C" {

/// The name of kernels that the CPU has; null behind the last one, empty where it does not have them.
const char* isa(int number) {
    const Kernels* kernels = kernels_of(number);
    return !kernels ? nullptr : kernels->supported() ? kernels->isa : "";
}

/// Moves `there` to `here`; writes planes to `out`, and fits of luma and of chroma's size to `fit` and `chroma_fit`. `moved`
/// means that others moved `there`. Gives whether anything of it is taken.
int move_frame(int number, int moved, int planes, int width, int height, int bits, int half_x, int half_y, const uint8_t* here,
               const uint8_t* there, uint8_t* out, float* fit, float* chroma_fit) {
    const Kernels& kernels = *kernels_of(number);
    const Shape shape{planes, width, height, bits, {half_x, half_y}};
    const PlaneView luma = shape.view(here, 0), other = shape.view(there, 0);
    const Pyramid own(luma, shape.format(), kernels), second(other, shape.format(), kernels);
    Motion motion = moved ? Motion(own, other, shape.format(), kernels) : Motion(own, second, other, shape.format(), kernels);
    const auto place = [&](int p) { return const_cast<uint8_t*>(shape.view(out, p).data); };
    for (int p = 1; p < planes; p++)
        copy(motion.plane(shape.view(here, p), shape.view(there, p), shape.format(), shape.of(p)), place(p),
             shape.view(out, p).stride);
    copy(motion.take_luma(luma), place(0), luma.stride);
    copy(motion.fit(width, height, {}), reinterpret_cast<uint8_t*>(fit), width * ptrdiff_t{4});
    const int columns = width >> half_x, rows = height >> half_y;
    if (planes > 1) copy(motion.fit(columns, rows, shape.halved), reinterpret_cast<uint8_t*>(chroma_fit), columns * ptrdiff_t{4});
    return motion.fits();
}

/// Seconds of CPU time are the caller's to count: pyramids of three frames of 8 bits, both neighbours moved, `times` times.
void move_window(int number, int times, int width, int height, const uint8_t* frames) {
    const Kernels& kernels = *kernels_of(number);
    const SampleFormat format{};
    const auto view = [&](int n) { return PlaneView{frames + static_cast<ptrdiff_t>(n) * width * height, width, width, height}; };
    for (int t = 0; t < times; t++) {
        const Pyramid pyramids[] = {{view(0), format, kernels}, {view(1), format, kernels}, {view(2), format, kernels}};
        for (const int n : {0, 2}) {
            Motion motion(pyramids[1], pyramids[n], view(n), format, kernels);
            motion.take_luma(view(1));
            motion.fit(width, height, {});
        }
    }
}
}
