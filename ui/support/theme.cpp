#include "ui/support/theme.h"

#include "ui/support/style.h"

#include <QtCore/QEvent>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <cmath>

namespace landbridge {

static constexpr char kThemeProperty[] = "landbridgeTheme";

static int pixelsAt(int fontHeight, qreal pixels)
{
    return static_cast<int>(std::lround(pixels * fontHeight / 18.0));
}

static Measures measuresFor(int h, bool highContrast)
{
    const auto at = [h](qreal pixels) { return pixelsAt(h, pixels); };
    const Measures plain;
    return {.fontHeight = h,
            .row = h + at(10),
            .compactRow = std::max(24, h + at(7)),
            .header = h + at(10),
            .totalsRow = h + at(12),
            .navigationRow = std::max(24, h + at(10)),
            .control = std::max(24, h + at(10)),
            .smallControl = std::max(24, h + at(6)),
            .toolBar = at(plain.toolBar),
            .statusBar = h + at(8),
            .strip = h + at(20),
            .viewTitle = at(plain.viewTitle),
            .margin = at(plain.margin),
            .gap = at(plain.gap),
            .section = at(plain.section),
            .navigationWidth = at(plain.navigationWidth),
            .inspectorWidth = at(plain.inspectorWidth),
            .barPanel = at(plain.barPanel),
            .barTable = at(plain.barTable),
            .barRank = at(plain.barRank),
            .iconNavigation = at(plain.iconNavigation),
            .iconRow = at(plain.iconRow),
            .iconChip = at(plain.iconChip),
            .outline = highContrast ? 2 : 1};
}

Theme::Theme() : Theme(ThemeKind::light) {}

Theme::Theme(ThemeKind kind, qreal factor, qreal bodyPoints)
    : kind_(kind), bodyPoints_(bodyPoints * factor),
      measures_(measuresFor(QFontMetrics(textFont(TextRole::body, bodyPoints * factor)).height(),
                            kind == ThemeKind::highContrast))
{
}

QColor Theme::colour(Token token, Ground ground) const
{
    if (ground == Ground::selected && isHighContrast())
        return tokenColour(kind_, Token::selText);
    return tokenColour(kind_, token);
}

QColor Theme::disabledInk() const
{
    return colour(isHighContrast() ? Token::line : Token::border);
}

QFont Theme::font(TextRole role) const
{
    return textFont(role, bodyPoints_);
}

int Theme::scaled(qreal pixels) const
{
    return pixelsAt(measures_.fontHeight, pixels);
}

QPalette Theme::palette() const
{
    static constexpr std::pair<QPalette::ColorRole, Token> kRoles[] = {
        {QPalette::Window, Token::window},
        {QPalette::Button, Token::window},
        {QPalette::Base, Token::base},
        {QPalette::AlternateBase, Token::base},
        {QPalette::ToolTipBase, Token::base},
        {QPalette::WindowText, Token::text},
        {QPalette::Text, Token::text},
        {QPalette::ButtonText, Token::text},
        {QPalette::ToolTipText, Token::text},
        {QPalette::PlaceholderText, Token::muted},
        {QPalette::Midlight, Token::line},
        {QPalette::Light, Token::line},
        {QPalette::Mid, Token::border},
        {QPalette::Dark, Token::border},
        {QPalette::Shadow, Token::border},
        {QPalette::Highlight, Token::accent},
        {QPalette::HighlightedText, Token::onAccent},
        {QPalette::Link, Token::link},
        {QPalette::LinkVisited, Token::link},
        {QPalette::BrightText, Token::bad},
    };
    QPalette palette;
    for (const auto& [role, token] : kRoles)
        palette.setColor(QPalette::All, role, colour(token));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabledInk());
    return palette;
}

QPalette Theme::itemViewPalette() const
{
    QPalette views = palette();
    views.setColor(QPalette::All, QPalette::Highlight, colour(Token::rowSel));
    views.setColor(QPalette::All, QPalette::HighlightedText, colour(Token::selText));
    return views;
}

ThemeKind themeKind(ThemeChoice choice, const QPalette& platform)
{
    switch (choice) {
    case ThemeChoice::system:
        return platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness()
                   ? ThemeKind::dark
                   : ThemeKind::light;
    case ThemeChoice::light:
        return ThemeKind::light;
    case ThemeChoice::dark:
        return ThemeKind::dark;
    case ThemeChoice::highContrast:
        return ThemeKind::highContrast;
    }
    Q_UNREACHABLE();
}

Theme currentTheme()
{
    const QVariant stored = QCoreApplication::instance()->property(kThemeProperty);
    return stored.canConvert<Theme>() ? stored.value<Theme>() : Theme();
}

void applyTheme(QApplication& application, const Theme& theme)
{
    application.setProperty(kThemeProperty, QVariant::fromValue(theme));
    // The palette first: what hears of the style asks for the application's colours.
    QApplication::setPalette(theme.palette());
    QApplication::setStyle(new Style);
    QApplication::setPalette(theme.itemViewPalette(), "QAbstractItemView");
    QApplication::setFont(theme.font(TextRole::body));
    QApplication::setFont(theme.font(TextRole::tableHeader), "QHeaderView");
    QApplication::setFont(theme.font(TextRole::caption), "QStatusBar");
    // Qt tells only what was shown already; pages that wait keep sizes too.
    for (QWidget* widget : QApplication::allWidgets())
        if (!widget->testAttribute(Qt::WA_WState_Polished)) {
            QEvent change(QEvent::StyleChange);
            QApplication::sendEvent(widget, &change);
        }
}

} // namespace landbridge
