// SPDX-License-Identifier: MIT
// What the plugin makes of the engines in the cache, without the GPU that a
// session of TensorRT needs:
// engine_lookup MODEL PROVIDER TILE_WIDTH TILE_HEIGHT HALF OPTION=VALUE...
// prints the engine's path, nothing where the session may build, or the error.
#include <cstdlib>
#include <iostream>

#include "engines/ort/engine_files.hpp"
#include "system/error.hpp"

int main(int, char** argv) {
    using namespace vsartifact;
    try {
        const Model model = open_model(argv[1]);
        Provider provider{};
        provider.name = argv[2];
        SessionSpec spec;
        spec.width = std::atoi(argv[3]) + 2 * model.margin;
        spec.height = std::atoi(argv[4]) + 2 * model.margin;
        spec.half = std::atoi(argv[5]) != 0;
        for (char** option = argv + 6; *option; option++) {
            const std::string text = *option;
            const size_t sign = text.find('=');
            spec.options.emplace_back(text.substr(0, sign), text.substr(sign + 1));
        }
        const bool may_build = take_build_option(spec.options);
        for (const auto& [key, value] : spec.options) std::cout << key << "=" << value << "\n";
        if (const auto engine = find_engine(model, provider, spec, may_build)) std::cout << engine->path.string() << "\n";
    } catch (const Error& error) {
        std::cerr << error.what();
        return 1;
    }
}
