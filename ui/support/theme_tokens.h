#pragma once

#include <QtGui/QColor>

#include <array>
#include <span>

namespace landbridge {

enum class ThemeKind { light, dark, highContrast };

/// The names of every colour the window may use. What each is for stands beside its values in theme_tokens.cpp.
enum class Token {
    window,
    base,
    text,
    muted,
    line,
    border,
    accent,
    onAccent,
    link,
    rowSel,
    selText,
    rowHover,
    focus,
    selFocus,
    ok,
    warn,
    bad,
    okBg,
    warnBg,
    badBg,
    infoBg,
    domestic,
    committed,
    proposed,
    m1,
    m2,
    m3,
    m4,
    m4Text,
    m5,
    m5Text,
};

/// One line of the table of colours: 0xRRGGBB for light, dark and high contrast.
struct TokenColours {
    Token token = {};
    const char* name = "";
    std::array<QRgb, 3> values = {};
};

/// The whole table, in the order of `Token`.
std::span<const TokenColours> tokenTable();

/// The colour of `token` in the theme `kind`.
QColor tokenColour(ThemeKind kind, Token token);

} // namespace landbridge
