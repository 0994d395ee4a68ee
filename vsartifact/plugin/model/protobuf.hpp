// SPDX-License-Identifier: MIT
// Protocol-buffer wire format: a message is a row of (key, value), key = field
// number << 3 | wire type.
#pragma once

#include <cstdint>
#include <string_view>

namespace vsartifact {

struct ProtobufField {
    uint64_t number = 0;
    uint64_t value = 0;      // of a varint
    std::string_view bytes;  // of a length-delimited field, and the 4 or 8 of a fixed one
};

/// What damaged bytes give.
struct Malformed {};

class ProtobufReader {
  public:
    explicit ProtobufReader(std::string_view bytes) : rest_(bytes) {}

    /// The next field, false at the end of the message. Throws Malformed.
    bool next(ProtobufField& field) {
        if (rest_.empty()) return false;
        const uint64_t key = varint();
        field = {key >> 3, 0, {}};
        if (field.number == 0) throw Malformed{};
        switch (key & 7) {
            case 0:
                field.value = varint();
                break;
            case 1:
                field.bytes = take(8);
                break;
            case 2:
                field.bytes = take(varint());
                break;
            case 5:
                field.bytes = take(4);
                break;
            default:
                throw Malformed{};
        }
        return true;
    }

    bool done() const { return rest_.empty(); }

    /// A bare number, of a packed list of them.
    uint64_t varint() {
        uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<uint8_t>(take(1)[0]);
            value |= static_cast<uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
        throw Malformed{};
    }

  private:
    std::string_view take(uint64_t size) {
        if (size > rest_.size()) throw Malformed{};
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }

    std::string_view rest_;
};

}  // namespace vsartifact
