#pragma once

#include "core/base/message_code.h"

namespace landbridge {

/// The English master of a message without its id, marked for translation in the context "Messages"; %1 ... stand for
/// the facts.
const char* messageText(MessageCode code);

/// How a fact is to be shown.
enum class FactKind : unsigned char { plain, table, column, bytes, time, count };

/// The kind of the fact at `place`, from 0.
FactKind factKind(MessageCode code, int place);

} // namespace landbridge
