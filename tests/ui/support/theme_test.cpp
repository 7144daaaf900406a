#include "ui/support/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QRawFont>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

namespace landbridge {
namespace {

using ColourOf = std::function<QColor(ThemeKind, Token)>;

constexpr ThemeKind kKinds[] = {ThemeKind::light, ThemeKind::dark, ThemeKind::highContrast};

/// What is drawn, on which grounds, and how strong the contrast must be (4.5 for text, 3 for graphics).
struct Pairing {
    Token ink = {};
    std::vector<Token> grounds = {};
    double least = 4.5;
};

const std::vector<Pairing>& pairings()
{
    using enum Token;
    static const std::vector<Pairing> kPairings{
        {text, {base, window, rowSel, rowHover, infoBg, okBg, warnBg, badBg, m1, m2, m3}},
        {m4Text, {m4}},
        {m5Text, {m5}},
        {muted, {base, window, rowSel, rowHover, infoBg}},
        {link, {base, window, rowSel, infoBg, warnBg}},
        {accent, {base, window, rowSel}},
        {onAccent, {accent}},
        {ok, {base, window, rowSel}},
        {warn, {base, window, rowSel}},
        {bad, {base, window, rowSel, badBg}},
        {border, {base, window, rowSel}, 3.0},
        {focus, {base, window, rowHover}, 3.0},
        {selFocus, {rowSel}, 3.0},
        {accent, {rowSel, window, infoBg}, 3.0},
        {domestic, {base, window, rowSel}, 3.0},
        {committed, {base, window, rowSel}, 3.0},
        {proposed, {base, window, rowSel}, 3.0},
        {muted, {base, window}, 3.0},
        {ok, {okBg}, 3.0},
        {warn, {warnBg}, 3.0},
        {bad, {badBg}, 3.0},
    };
    return kPairings;
}

/// Relative luminance of WCAG 2.2.
double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

std::string nameOf(Token token)
{
    return tokenTable()[static_cast<std::size_t>(token)].name;
}

/// In high contrast everything on a selected row is drawn in selText.
Token inkOn(ThemeKind kind, Token ink, Token ground)
{
    return kind == ThemeKind::highContrast && ground == Token::rowSel ? Token::selText : ink;
}

std::vector<std::string> weakPairs(const ColourOf& colourOf)
{
    std::vector<std::string> weak;
    for (const ThemeKind kind : kKinds)
        for (const Pairing& pairing : pairings())
            for (const Token ground : pairing.grounds)
                if (contrast(colourOf(kind, inkOn(kind, pairing.ink, ground)), colourOf(kind, ground)) < pairing.least)
                    weak.push_back(nameOf(pairing.ink) + " on " + nameOf(ground));
    return weak;
}

TEST(ThemeTest, EveryPairInUseHasEnoughContrast)
{
    EXPECT_EQ(weakPairs(tokenColour), std::vector<std::string>{});
}

TEST(ThemeTest, ContrastCheckFindsAPlantedFault)
{
    const auto faulty = [](ThemeKind kind, Token token) {
        return token == Token::muted && kind == ThemeKind::light ? QColor::fromRgb(0x9AA0A6) : tokenColour(kind, token);
    };
    const std::vector<std::string> weak = weakPairs(faulty);
    ASSERT_FALSE(weak.empty());
    EXPECT_EQ(weak.front(), "muted on base");
}

TEST(ThemeTest, TableFollowsTheOrderOfTheTokens)
{
    std::size_t place = 0;
    for (const TokenColours& line : tokenTable())
        EXPECT_EQ(static_cast<std::size_t>(line.token), place++) << line.name;
    EXPECT_EQ(place, static_cast<std::size_t>(Token::m5Text) + 1);
}

TEST(ThemeTest, SelectionDoesNotFadeWhenTheWindowIsInactive)
{
    for (const ThemeKind kind : kKinds) {
        const QPalette palette = Theme(kind).itemViewPalette();
        EXPECT_EQ(palette.color(QPalette::Inactive, QPalette::Highlight),
                  palette.color(QPalette::Active, QPalette::Highlight));
        EXPECT_EQ(palette.color(QPalette::Active, QPalette::Highlight), tokenColour(kind, Token::rowSel));
    }
}

TEST(ThemeTest, MeasuresFollowTheText)
{
    const Theme usual(ThemeKind::light, 1.0, 9.75);
    const Theme large(ThemeKind::light, 2.0, 9.75);
    EXPECT_EQ(usual.measures().row, usual.measures().fontHeight + usual.scaled(10));
    EXPECT_GT(large.measures().row, 2 * usual.measures().row - 4);
    EXPECT_GE(Theme(ThemeKind::light, 0.9, 6.0).measures().compactRow, 24);
}

TEST(ThemeTest, SwitchingReachesWidgetsThatAreAlreadyShown)
{
    applyTheme(*qApp, Theme(ThemeKind::light));
    QPushButton button(QStringLiteral("Run"));
    QTableView table;
    button.show();
    table.show();
    QCoreApplication::sendPostedEvents();
    const QImage before = button.grab().toImage();
    applyTheme(*qApp, Theme(ThemeKind::dark));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(button.palette().color(QPalette::Window), tokenColour(ThemeKind::dark, Token::window));
    EXPECT_EQ(table.palette().color(QPalette::Highlight), tokenColour(ThemeKind::dark, Token::rowSel));
    EXPECT_NE(button.grab().toImage(), before);
    applyTheme(*qApp, Theme(ThemeKind::light));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(button.grab().toImage(), before);
}

TEST(ThemeTest, EverySignInUseHasAGlyph)
{
    const QString signs = QString::fromUtf8("0123456789٠١٢٣٤٥٦٧٨٩−–—…“”‘’«»·%.,+×≠²№é中文ي");
    QFont font = Theme().font(TextRole::body);
    QTextLayout layout(signs, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns())
        for (const quint32 glyph : run.glyphIndexes())
            EXPECT_NE(glyph, 0U) << run.rawFont().familyName().toStdString();
}

TEST(ThemeTest, SystemChoiceFollowsThePlatformsPalette)
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    EXPECT_EQ(themeKind(ThemeChoice::system, dark), ThemeKind::dark);
    EXPECT_EQ(themeKind(ThemeChoice::light, dark), ThemeKind::light);
}

} // namespace
} // namespace landbridge
