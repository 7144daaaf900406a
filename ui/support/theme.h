#pragma once

#include "ui/support/fonts.h"
#include "ui/support/theme_tokens.h"

#include <QtCore/QMetaType>
#include <QtGui/QPalette>

class QApplication;

namespace landbridge {

/// What the user chose; `system` follows the platform's light or dark.
enum class ThemeChoice { system, light, dark, highContrast };

/// What a sign or text stands on. In high contrast everything on a selected row is drawn in one colour.
enum class Ground { plain, selected };

/// Sizes in logical pixels; all follow the height of the body font (18 at 13 px), none is under 24 where it is a
/// target.
struct Measures {
    int fontHeight = 18;
    int row = 28;
    int compactRow = 25;
    int header = 28;
    int totalsRow = 30;
    int navigationRow = 28;
    int control = 28;
    int smallControl = 24;
    int toolBar = 42;
    int statusBar = 26;
    int strip = 38;
    int viewTitle = 44;
    int margin = 14; ///< of panes
    int gap = 8;     ///< between related things
    int section = 16;
    int navigationWidth = 214;
    int inspectorWidth = 312;
    int barPanel = 14; ///< height of a coverage bar in a panel, in a table, for one rank
    int barTable = 12;
    int barRank = 10;
    int iconNavigation = 18;
    int iconRow = 16;
    int iconChip = 14;
    int corner = 3;
    int selectionBar = 3;
    int ring = 2;
    int outline = 1; ///< borders of controls: 2 in high contrast
};

/// Colours, type and measures of the window. A value: cheap to copy, compare by kind and size.
class Theme {
public:
    Theme();
    /// `factor` is the user's text size (0.9 to 2), `bodyPoints` the size it multiplies.
    explicit Theme(ThemeKind kind, qreal factor = 1.0, qreal bodyPoints = platformPointSize());

    ThemeKind kind() const { return kind_; }
    qreal bodyPoints() const { return bodyPoints_; }
    bool isHighContrast() const { return kind_ == ThemeKind::highContrast; }

    QColor colour(Token token, Ground ground = Ground::plain) const;
    /// Text and icons of what cannot be used now.
    QColor disabledInk() const;
    QFont font(TextRole role) const;
    const Measures& measures() const { return measures_; }
    /// `pixels` of the drawings (body text 13 px) at this theme's text size.
    int scaled(qreal pixels) const;

    /// For the application; the inactive group equals the active one.
    QPalette palette() const;
    /// For item views, whose selection is a tint and not the accent.
    QPalette itemViewPalette() const;

    friend bool operator==(const Theme& a, const Theme& b)
    {
        return a.kind_ == b.kind_ && qFuzzyCompare(a.bodyPoints_, b.bodyPoints_);
    }

private:
    ThemeKind kind_ = ThemeKind::light;
    qreal bodyPoints_ = 0.0;
    Measures measures_ = {};
};

/// The kind that `choice` means on this computer, given the palette the platform started with.
ThemeKind themeKind(ThemeChoice choice, const QPalette& platform);

/// The theme last given to `applyTheme`, or a light one before. Painters ask at every paint, so a switch needs no
/// subscription; a widget that keeps sizes asks again when it gets a StyleChange or FontChange.
Theme currentTheme();

/// Sets style, palettes and font of `application`; every widget is told (StyleChange, PaletteChange, FontChange) and
/// repaints.
void applyTheme(QApplication& application, const Theme& theme);

} // namespace landbridge

Q_DECLARE_METATYPE(landbridge::Theme)
