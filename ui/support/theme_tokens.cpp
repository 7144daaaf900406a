#include "ui/support/theme_tokens.h"

namespace landbridge {

static constexpr TokenColours kTokens[] = {
    {Token::window, "window", {0xF3F4F6, 0x1C2127, 0x000000}},       // tool bars, panes, status bar
    {Token::base, "base", {0xFFFFFF, 0x15191E, 0x000000}},           // tables, editors, menus
    {Token::text, "text", {0x1A222C, 0xE4E8EC, 0xFFFFFF}},           //
    {Token::muted, "muted", {0x55606D, 0xA5AFBA, 0xFFFFFF}},         // said again, or said beside
    {Token::line, "line", {0xDADEE3, 0x303740, 0x8C8C8C}},           // hairlines, never the only sign
    {Token::border, "border", {0x76828F, 0x7F8B98, 0xFFFFFF}},       // outlines of controls, disabled text
    {Token::accent, "accent", {0x00609C, 0x66B2E8, 0xFFE100}},       // the one blue
    {Token::onAccent, "onAccent", {0xFFFFFF, 0x08131C, 0x000000}},   //
    {Token::link, "link", {0x005A94, 0x7FC0F0, 0x7FE9FF}},           //
    {Token::rowSel, "rowSel", {0xDAE8F4, 0x1E3B54, 0xFFE100}},       // selected rows of item views
    {Token::selText, "selText", {0x1A222C, 0xE4E8EC, 0x000000}},     //
    {Token::rowHover, "rowHover", {0xEEF2F6, 0x20262D, 0x2B2B2B}},   //
    {Token::focus, "focus", {0x00609C, 0x66B2E8, 0x00FFFF}},         // ring round what has the keyboard
    {Token::selFocus, "selFocus", {0x00609C, 0x66B2E8, 0x000000}},   // the same ring on rowSel
    {Token::ok, "ok", {0x1B6B40, 0x74C997, 0x8CFFB0}},               //
    {Token::warn, "warn", {0x8A4F00, 0xE3AE58, 0xFFE100}},           //
    {Token::bad, "bad", {0xAE3016, 0xF28F78, 0xFFA898}},             //
    {Token::okBg, "okBg", {0xE4F1E9, 0x173326, 0x000000}},           // grounds of message strips
    {Token::warnBg, "warnBg", {0xFBF0DC, 0x33290F, 0x000000}},       //
    {Token::badBg, "badBg", {0xFBE8E3, 0x3A1D17, 0x000000}},         //
    {Token::infoBg, "infoBg", {0xE4EFF8, 0x172C3D, 0x000000}},       //
    {Token::domestic, "domestic", {0x00795A, 0x3FBF95, 0x8CFFB0}},   // parts of a coverage bar
    {Token::committed, "committed", {0x00609C, 0x66B2E8, 0xFFFFFF}}, //
    {Token::proposed, "proposed", {0x00609C, 0x66B2E8, 0xFFFFFF}},   //
    {Token::m1, "m1", {0xE6F0F8, 0x1B2F40, 0x000000}},               // matrix, up to 0.50
    {Token::m2, "m2", {0xC3DCEE, 0x20425C, 0x000000}},               // up to 1.50
    {Token::m3, "m3", {0x93BFE0, 0x265476, 0x000000}},               // up to 3.00
    {Token::m4, "m4", {0x5F9FCF, 0x66B2E8, 0x000000}},               // up to 6.00
    {Token::m4Text, "m4Text", {0x1A222C, 0x08131C, 0xFFFFFF}},       //
    {Token::m5, "m5", {0x00609C, 0xA9D6F5, 0x000000}},               // more
    {Token::m5Text, "m5Text", {0xFFFFFF, 0x08131C, 0xFFFFFF}},       //
};

std::span<const TokenColours> tokenTable()
{
    return kTokens;
}

QColor tokenColour(ThemeKind kind, Token token)
{
    return QColor::fromRgb(kTokens[static_cast<std::size_t>(token)].values[static_cast<std::size_t>(kind)]);
}

} // namespace landbridge
