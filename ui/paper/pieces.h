#pragma once

#include <QtGui/QTextLayout>

#include <vector>

#include "core/report/report.h"
#include "ui/paper/paper.h"

/// What a page is made of; private to the room.
namespace landbridge::paper {

enum class Align : unsigned char { leading, trailing, right, left };

/// Text for a box; its place is relative to the piece. It is a value that any thread may draw: a QTextLayout may not
/// outlive the thread that made it, because the fonts of Qt belong to threads.
struct TextInk {
    QString text = {};
    QFont font = {};
    QTextOption option = {};
    QList<QTextLayout::FormatRange> formats = {};
    double width = 0.0; ///< of the box
    double step = 0.0;  ///< from line to line
    QPointF at = {};
    QColor colour = {};
};

/// Breaks `ink` into the lines of `layout`, which was made of its text and font; returns their height.
double layOut(QTextLayout& layout, const TextInk& ink);

/// A number whose figures stand each in a cell of one width (Arabic-Indic figures differ in width).
struct FigureInk {
    QString text = {};
    QFont font = {};
    QRectF box = {};
    QColor colour = {};
};

struct RuleInk {
    QRectF box = {};
    Ink ink = Ink::line;
};

struct BarInk {
    QRectF box = {};
    report::Bar bar = {};
};

/// A sign of the program: its bridge, or the shield of a proof.
enum class Sign : unsigned char { logo, shield, warning };
struct SignInk {
    QRectF box = {};
    Sign sign = Sign::logo;
};

/// One part of a bar as the key of a legend.
struct KeyInk {
    QRectF box = {};
    CoveragePart part = CoveragePart::domestic;
};

/// What is never divided between two pages.
struct Piece {
    double space = 0.0;  ///< above, unless it starts a page
    double height = 0.0; ///< of what is drawn
    bool keepWithNext = false;
    bool startsPage = false;
    int section = -1; ///< of the report; -1 = the cover
    int table = -1;   ///< of the report's tables, for the head that a new page repeats
    int row = -1;     ///< of that table; -1 = its head
    std::vector<TextInk> texts = {};
    std::vector<FigureInk> figures = {};
    std::vector<RuleInk> rules = {};
    std::vector<BarInk> bars = {};
    std::vector<SignInk> signs = {};
    std::vector<KeyInk> keys = {};
};

/// Lays out `spans` in `width`; `height` grows to what they need.
struct TextStyle {
    double points = 9.5;
    bool strong = false;
    Ink ink = Ink::text;
    Align align = Align::leading;
    double lineHeight = 1.34; ///< times the size
    int most = 1000;          ///< lines; what is cut ends in an ellipsis
};

/// Puts texts into pieces; knows the direction of the sheet.
class TextSetter {
public:
    explicit TextSetter(bool rightToLeft) : rightToLeft_(rightToLeft) {}

    bool isRightToLeft() const { return rightToLeft_; }
    /// Adds `spans` to `piece` in a box whose left edge, in the reading direction, is at `lead`; returns its height.
    double add(Piece& piece, const std::vector<report::Span>& spans, const QRectF& box, const TextStyle& style) const;
    double add(Piece& piece, const QString& text, const QRectF& box, const TextStyle& style) const;
    /// The same with a quiet end after the text.
    double addWithEnd(Piece& piece, const QString& text, const QString& end, const QRectF& box,
                      const TextStyle& style) const;
    /// The place of a box that is given from the leading edge.
    QRectF placed(const QRectF& box) const;

private:
    double lay(Piece& piece, const QString& text, const QList<QTextLayout::FormatRange>& formats, const QRectF& box,
               const TextStyle& style) const;

    bool rightToLeft_;
};

/// The width of `text` on one line.
double widthOf(const QString& text, const QFont& font);

/// Draws `piece` with its top left corner at `at`.
void draw(QPainter& painter, const Piece& piece, const QPointF& at, bool rightToLeft);

QString qstring(const std::string& text);

} // namespace landbridge::paper
