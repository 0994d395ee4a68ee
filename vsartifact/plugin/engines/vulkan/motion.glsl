// SPDX-License-Identifier: MIT
// What the passes that move frames share. Their specification is vsartifact/core/motion.py, whose names and numbers these are.
//
// A level of the pyramid lies in words of four samples of 8 bits. Its rows begin BEFORE words before the picture and end
// AROUND - BEFORE words behind it, filled with the nearest sample: vectors reach REACH samples beyond the picture, and one more for
// quarter samples, so that windows are read without a look at the border.

const int STEP = 4, WINDOW = 8, REACH = 16;
const int BEFORE = 5, AROUND = 12;

int row_of(int columns) {  // words of a row of a level
    return (columns + 3) / 4 + AROUND;
}

ivec2 blocks_of(ivec2 size) {
    return (size + STEP - 1) / STEP + 1;
}
