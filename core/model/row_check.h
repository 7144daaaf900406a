#pragma once

#include "core/model/field_table.h"

/// What single rows must satisfy; private to the room.
namespace landbridge::fieldtable {

template <>
void check(const Need& need, std::vector<FieldError>& errors);
template <>
void check(const Offer& offer, std::vector<FieldError>& errors);
template <>
void check(const Commitment& commitment, std::vector<FieldError>& errors);
template <>
void check(const Cooperation& cooperation, std::vector<FieldError>& errors);
template <>
void check(const Pair& pair, std::vector<FieldError>& errors);
template <>
void check(const Decision& decision, std::vector<FieldError>& errors);

} // namespace landbridge::fieldtable
