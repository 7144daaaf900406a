#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

#include "core/storage/workspace_store.h"

using namespace landbridge;

namespace {

/// The file of this process; in memory where the system has such a folder.
std::filesystem::path scratchFile()
{
    const std::filesystem::path memory = "/dev/shm";
    const std::filesystem::path folder =
        std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path();
    return folder / ("landbridge-fuzz-" + std::to_string(::getpid()) + ".landbridge");
}

} // namespace

/// Whatever the bytes are: the file is refused, or it can be read whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::filesystem::path kPath = scratchFile();
    static const int kRemoved = std::atexit([] { std::filesystem::remove(kPath); });
    static_cast<void>(kRemoved);
    {
        std::ofstream file(kPath, std::ios::binary | std::ios::trunc);
        file.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    }
    auto store = storage::WorkspaceStore::open(kPath, storage::OpenMode::readOnly, "fuzz");
    if (!store)
        return 0;
    if (!store->load())
        std::abort();
    for (const Step& step : store->steps())
        static_cast<void>(store->changesOf(step.number).ok());
    if (const auto runs = store->runs())
        for (const storage::RunHead& head : *runs)
            static_cast<void>(store->run(head.digest).ok());
    return 0;
}
