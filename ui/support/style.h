#pragma once

#include <QtWidgets/QProxyStyle>

class QAbstractButton;
class QHeaderView;

namespace landbridge {

/// Fusion with flat frames, thin lines and a focus ring that can be seen; colours and measures come from
/// `currentTheme()`. The style of the whole program: no style sheets anywhere.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
};

/// The one button of a window that does what the window is for: filled with the accent.
void makePrimary(QAbstractButton* button);
/// A button of 24 px, for strips and rows.
void makeSmall(QAbstractButton* button);
/// Draws the editor with the outline of an error (2 px `bad`) until called with false.
void setInvalid(QWidget* editor, bool invalid);
/// Shows "2" in `muted` beside the title of the section that is the second sort key; -1 for none.
void setSecondSortSection(QHeaderView* header, int section);

} // namespace landbridge
