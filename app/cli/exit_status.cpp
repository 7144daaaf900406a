#include "app/cli/exit_status.h"

#include <algorithm>
#include <array>

namespace landbridge::cli {

namespace {

constexpr std::array kNotOpened = {MessageCode::notAWorkspace, MessageCode::workspaceNewer,
                                   MessageCode::workspaceLocked, MessageCode::workspaceDamaged};
constexpr std::array kNotWritten = {MessageCode::diskFull, MessageCode::fileExists, MessageCode::fileNotWritable,
                                    MessageCode::workspaceReadOnly, MessageCode::copyNotVerified};
constexpr std::array kNo = {MessageCode::nothingToUndo, MessageCode::nothingToRedo, MessageCode::runLocksCollide};

bool isOneOf(MessageCode code, const auto& codes)
{
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

ExitStatus statusOf(const Error& error, Doing doing)
{
    if (error.code == MessageCode::runCancelled)
        return ExitStatus::interrupted;
    if (error.code == MessageCode::internal)
        return ExitStatus::internal;
    if (isOneOf(error.code, kNotOpened))
        return ExitStatus::notOpened;
    if (isOneOf(error.code, kNotWritten))
        return ExitStatus::notWritten;
    if (isOneOf(error.code, kNo))
        return ExitStatus::no;
    switch (doing) {
    case Doing::opening:
        return ExitStatus::notOpened;
    case Doing::reading:
        return ExitStatus::refused;
    case Doing::writing:
        return error.code == MessageCode::storageFailed ? ExitStatus::notWritten : ExitStatus::refused;
    }
    return ExitStatus::internal;
}

} // namespace landbridge::cli
