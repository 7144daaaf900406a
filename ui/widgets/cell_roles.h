#pragma once

#include "ui/support/cell_roles.h" // IWYU pragma: export
