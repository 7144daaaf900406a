#include "ui/paper/report_pages.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <optional>

#include "ui/paper/piece_maker.h"

namespace landbridge {

using paper::kPoint;
using paper::Piece;

namespace {

/// A piece on a page.
struct Placed {
    const Piece* piece = nullptr;
    double top = 0.0;
};

struct Page {
    std::vector<Placed> placed = {};
    int section = -1;
    std::optional<Piece> carried = {};
    double carriedTop = 0.0;
};

} // namespace

struct ReportPages::Pages {
    report::Report report = {};
    paper::Pieces pieces = {};
    std::vector<Page> pages = {};
    double top = 0.0; ///< where the next piece goes

    void breakIntoPages();
    void startPage(std::size_t piece);
    void endTable(std::size_t before);
    std::size_t chunkEnd(std::size_t from) const;
    double heightOf(std::size_t from, std::size_t to) const;
    double room(std::size_t piece) const;
    QString number(int page) const;
    void paintHead(QPainter& painter, int page) const;
    void paintFoot(QPainter& painter, int page) const;
};

/// The end of the pieces that stay together with `from`.
std::size_t ReportPages::Pages::chunkEnd(std::size_t from) const
{
    std::size_t end = from + 1;
    while (end < pieces.pieces.size() && pieces.pieces[end - 1].keepWithNext && !pieces.pieces[end].startsPage)
        ++end;
    return end;
}

double ReportPages::Pages::heightOf(std::size_t from, std::size_t to) const
{
    double height = 0.0;
    for (std::size_t i = from; i < to; ++i)
        height += pieces.pieces[i].space + pieces.pieces[i].height;
    return height;
}

/// Where a page ends for `piece`: tables that carry sums leave room for them unless their last row is reached.
double ReportPages::Pages::room(std::size_t piece) const
{
    const Piece& last = pieces.pieces[piece];
    if (last.table < 0 || last.row < 0)
        return paper::kBodyBottom;
    const report::Table& table = *pieces.tables[static_cast<std::size_t>(last.table)];
    const bool carries = !table.rows[static_cast<std::size_t>(last.row)].carried.empty();
    return carries ? paper::kBodyBottom - paper::carriedHeight() : paper::kBodyBottom;
}

QString ReportPages::Pages::number(int page) const
{
    QString text = QString::number(page);
    if (report.arabicDigits)
        for (QChar& digit : text)
            digit = QChar(static_cast<char16_t>(digit.unicode() - u'0' + 0x0660));
    return text;
}

/// Writes the sums of a table that goes on under the rows of the page that ends.
void ReportPages::Pages::endTable(std::size_t before)
{
    if (before == 0)
        return;
    const Piece& last = pieces.pieces[before - 1];
    if (last.table < 0 || last.row < 0)
        return;
    const report::Table& table = *pieces.tables[static_cast<std::size_t>(last.table)];
    const report::Row& row = table.rows[static_cast<std::size_t>(last.row)];
    if (row.carried.empty() || pieces.pieces[before].table != last.table)
        return;
    const QString label =
        paper::qstring(report.carriedTo).replace(QStringLiteral("%1"), number(static_cast<int>(pages.size()) + 1));
    pages.back().carried = paper::carriedPiece(report, table, row, label);
    pages.back().carriedTop = top;
}

/// Begins a page with `piece`; inside a table with the table's head again.
void ReportPages::Pages::startPage(std::size_t piece)
{
    const Piece& first = pieces.pieces[piece];
    pages.emplace_back();
    pages.back().section = first.section;
    top = pages.size() == 1 ? paper::kFirstBodyTop : paper::kBodyTop;
    if (first.table >= 0 && first.row >= 0) {
        const Piece& head = pieces.heads[static_cast<std::size_t>(first.table)];
        pages.back().placed.push_back({.piece = &head, .top = top});
        top += head.height;
    }
}

void ReportPages::Pages::breakIntoPages()
{
    startPage(0);
    std::size_t i = 0;
    while (i < pieces.pieces.size()) {
        const std::size_t end = chunkEnd(i);
        const bool fits = top + heightOf(i, end) <= room(end - 1);
        const bool fresh = pages.back().placed.size() <= 1;
        // A section begins a page of its own unless the page before would stay mostly empty.
        const bool wanted =
            pieces.pieces[i].startsPage && top > paper::kBodyTop + (paper::kBodyBottom - paper::kBodyTop) / 3;
        if (((!fits && !fresh) || wanted) && !pages.back().placed.empty()) {
            endTable(i);
            startPage(i);
        }
        // A chunk that is longer than a page is divided after all.
        for (; i < end; ++i) {
            const Piece& piece = pieces.pieces[i];
            if (top + piece.space + piece.height > room(i) && pages.back().placed.size() > 1) {
                endTable(i);
                startPage(i);
            }
            if (!pages.back().placed.empty() && (pages.back().placed.size() > 1 || pages.size() == 1 || piece.row < 0))
                top += piece.space;
            pages.back().placed.push_back({.piece = &piece, .top = top});
            top += piece.height;
        }
    }
}

/// From the second page on: the report's kind with its marks, and the section.
void ReportPages::Pages::paintHead(QPainter& painter, int page) const
{
    if (page == 0)
        return;
    const paper::TextSetter setter(report.rightToLeft);
    Piece head;
    std::vector<report::Span> spans = {{.text = report.kind}};
    for (const std::string& mark : report.marks)
        spans.push_back({.text = " · " + mark, .strong = true});
    setter.add(head, spans, {0.0, 0.0, paper::kWidth * 0.55, 0.0}, {.points = 8.0, .ink = paper::Ink::muted});
    const int index = pages[static_cast<std::size_t>(page)].section;
    if (index >= 0) {
        const report::Section& section = report.sections[static_cast<std::size_t>(index)];
        const std::string title = section.number.empty() ? section.title : section.number + " " + section.title;
        setter.add(head, paper::qstring(title), {paper::kWidth * 0.55, 0.0, paper::kWidth * 0.45, 0.0},
                   {.points = 8.0, .ink = paper::Ink::muted, .align = paper::Align::trailing, .most = 1});
    }
    head.rules.push_back({.box = {0.0, 13.5 * kPoint, paper::kWidth, 0.5 * kPoint}, .ink = paper::Ink::border});
    const double left = report.rightToLeft ? paper::kTrailingMargin : paper::kLeadingMargin;
    paper::draw(painter, head, {left, paper::kTop}, report.rightToLeft);
}

void ReportPages::Pages::paintFoot(QPainter& painter, int page) const
{
    const paper::TextSetter setter(report.rightToLeft);
    Piece foot;
    foot.rules.push_back({.box = {0.0, 0.0, paper::kWidth, 0.5 * kPoint}, .ink = paper::Ink::border});
    const double below = paper::kFootText - paper::kFootLine;
    paper::TextStyle style{.points = 7.5, .ink = paper::Ink::muted, .most = 1};
    setter.add(foot, paper::qstring(report.footTitle), {0.0, below, paper::kWidth * 0.34, 0.0}, style);
    setter.add(foot, paper::qstring(report.footBasis), {paper::kWidth * 0.35, below, paper::kWidth * 0.48, 0.0}, style);
    style.align = paper::Align::trailing;
    QString pageOf = paper::qstring(report.pageOf);
    pageOf.replace(QStringLiteral("%1"), number(page + 1))
        .replace(QStringLiteral("%2"), number(static_cast<int>(pages.size())));
    setter.add(foot, pageOf, {paper::kWidth * 0.84, below, paper::kWidth * 0.16, 0.0}, style);
    const double left = report.rightToLeft ? paper::kTrailingMargin : paper::kLeadingMargin;
    paper::draw(painter, foot, {left, paper::kFootLine}, report.rightToLeft);
}

ReportPages::ReportPages(report::Report report) : pages_(std::make_unique<Pages>())
{
    pages_->report = std::move(report);
    pages_->pieces = paper::piecesOf(pages_->report);
    pages_->breakIntoPages();
}

ReportPages::~ReportPages() = default;
ReportPages::ReportPages(ReportPages&&) noexcept = default;
ReportPages& ReportPages::operator=(ReportPages&&) noexcept = default;

int ReportPages::count() const
{
    return static_cast<int>(pages_->pages.size());
}

QSizeF ReportPages::sizeInMillimetres()
{
    return {210.0, 297.0};
}

void ReportPages::paint(QPainter& painter, int page, const QRectF& target) const
{
    if (page < 0 || page >= count())
        return;
    const Page& sheet = pages_->pages[static_cast<std::size_t>(page)];
    const bool rightToLeft = pages_->report.rightToLeft;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / paper::kPageWidth, target.height() / paper::kPageHeight);
    pages_->paintHead(painter, page);
    const double left = rightToLeft ? paper::kTrailingMargin : paper::kLeadingMargin;
    for (const Placed& placed : sheet.placed)
        paper::draw(painter, *placed.piece, {left, placed.top}, rightToLeft);
    if (sheet.carried)
        paper::draw(painter, *sheet.carried, {left, sheet.carriedTop}, rightToLeft);
    pages_->paintFoot(painter, page);
    painter.restore();
}

QByteArray ReportPages::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(static_cast<int>(72 * kPoint));
    writer.setTitle(paper::qstring(pages_->report.kind + ": " + pages_->report.title));
    writer.setCreator(QStringLiteral("Landbridge"));
    QPainter painter(&writer);
    for (int page = 0; page < count(); ++page) {
        if (page > 0)
            writer.newPage();
        paint(painter, page, QRectF(0.0, 0.0, paper::kPageWidth, paper::kPageHeight));
    }
    painter.end();
    return bytes;
}

} // namespace landbridge
