#include "ui/paper/piece_maker.h"

#include <algorithm>

#include "core/base/overloaded.h"

namespace landbridge::paper {

static TextStyle styleOf(report::ParagraphStyle style)
{
    switch (style) {
    case report::ParagraphStyle::body:
        return {.points = 9.5, .lineHeight = 1.45};
    case report::ParagraphStyle::lead:
        return {.points = 10.5, .lineHeight = 1.45};
    case report::ParagraphStyle::quiet:
        return {.points = 8.0, .ink = Ink::muted, .lineHeight = 1.42};
    case report::ParagraphStyle::proof:
    case report::ParagraphStyle::warning:
        return {.points = 9.5, .lineHeight = 1.45};
    }
    Q_UNREACHABLE();
}

/// Makes pieces one after another.
class PieceMaker {
public:
    explicit PieceMaker(const report::Report& report) : report_(report), setter_(report.rightToLeft) {}

    Pieces make()
    {
        addCover();
        for (std::size_t i = 0; i < report_.sections.size(); ++i)
            addSection(report_.sections[i], static_cast<int>(i));
        return std::move(out_);
    }

private:
    void add(Piece piece)
    {
        piece.section = section_;
        out_.pieces.push_back(std::move(piece));
    }

    Piece textPiece(const std::vector<report::Span>& spans, const TextStyle& style, double space) const
    {
        Piece piece{.space = space};
        piece.height = setter_.add(piece, spans, {0.0, 0.0, kWidth, 0.0}, style);
        return piece;
    }

    void addCover()
    {
        Piece brand;
        brand.signs.push_back({.box = setter_.placed({0.0, 0.0, 17.0 * kPoint, 17.0 * kPoint})});
        brand.height = 17.0 * kPoint;
        setter_.add(brand, QStringLiteral("Landbridge"), {24.0 * kPoint, 3.0 * kPoint, kWidth / 2, 0.0},
                    {.points = 8.5, .ink = Ink::muted});
        QString marks;
        for (const std::string& mark : report_.marks)
            marks += (marks.isEmpty() ? QString() : QStringLiteral(" · ")) + qstring(mark);
        setter_.add(brand, marks, {kWidth / 2, 3.0 * kPoint, kWidth / 2, 0.0},
                    {.points = 8.5, .strong = true, .ink = Ink::warn, .align = Align::trailing});
        add(std::move(brand));
        add(textPiece({{.text = report_.kind}}, {.points = 8.5, .ink = Ink::muted}, 11.0 * kPoint));
        add(textPiece({{.text = report_.title}}, {.points = 22.0, .strong = true, .lineHeight = 1.2}, 0.0));
        add(textPiece({{.text = report_.subtitle}}, {.points = 10.0}, 2.0 * kPoint));
        addNotice();
        addFacts(report_.cover, 11.0 * kPoint);
    }

    void addNotice()
    {
        Piece notice{.space = 10.0 * kPoint};
        const double pad = 6.5 * kPoint;
        const double height = setter_.add(notice, report_.notice, {0.0, pad, kWidth, 0.0}, {.points = 8.5});
        notice.height = height + 2 * pad;
        notice.rules = {{.box = {0.0, 0.0, kWidth, 0.6 * kPoint}, .ink = Ink::text},
                        {.box = {0.0, notice.height - 0.6 * kPoint, kWidth, 0.6 * kPoint}, .ink = Ink::text}};
        add(std::move(notice));
    }

    void addFacts(const report::Facts& facts, double space)
    {
        constexpr double kLabel = 100.0 * kPoint;
        for (const report::Facts::Fact& fact : facts.facts) {
            Piece piece{.space = space};
            const double label = setter_.add(piece, qstring(fact.label), {0.0, 0.0, kLabel - 6.0 * kPoint, 0.0},
                                             {.points = 8.5, .ink = Ink::muted});
            QString value = qstring(fact.value);
            if (fact.isCode && report_.rightToLeft)
                value = QChar(0x2066) + value + QChar(0x2069);
            const double text = setter_.add(piece, value, {kLabel, 0.0, kWidth - kLabel, 0.0}, {.points = 8.5});
            piece.height = std::max(label, text);
            add(std::move(piece));
            space = 2.6 * kPoint;
        }
    }

    void addSection(const report::Section& section, int number)
    {
        section_ = number;
        const std::string title = section.number.empty() ? section.title : section.number + "\u2002" + section.title;
        Piece head = textPiece({{.text = title}}, {.points = 12.5, .strong = true}, 14.0 * kPoint);
        head.keepWithNext = true;
        head.startsPage = section.startsPage;
        add(std::move(head));
        first_ = true;
        for (const report::Block& block : section.blocks) {
            std::visit(overloaded{[&](const report::Paragraph& paragraph) { addParagraph(paragraph); },
                                  [&](const report::Heading& heading) { addHeading(heading); },
                                  [&](const report::Facts& facts) { addFacts(facts, 4.0 * kPoint); },
                                  [&](const report::Table& table) { addTable(table); }},
                       block);
            first_ = false;
        }
    }

    void addParagraph(const report::Paragraph& paragraph)
    {
        const bool signedOff =
            paragraph.style == report::ParagraphStyle::proof || paragraph.style == report::ParagraphStyle::warning;
        if (!signedOff) {
            Piece piece = textPiece(paragraph.spans, styleOf(paragraph.style), (first_ ? 2.0 : 4.0) * kPoint);
            piece.keepWithNext = first_;
            add(std::move(piece));
            return;
        }
        constexpr double kIndent = 19.0 * kPoint;
        Piece piece{.space = 6.0 * kPoint};
        piece.height =
            setter_.add(piece, paragraph.spans, {kIndent, 0.0, kWidth - kIndent, 0.0}, styleOf(paragraph.style));
        piece.signs.push_back(
            {.box = setter_.placed({0.0, 1.5 * kPoint, 12.5 * kPoint, 12.5 * kPoint}),
             .sign = paragraph.style == report::ParagraphStyle::proof ? Sign::shield : Sign::warning});
        add(std::move(piece));
    }

    void addHeading(const report::Heading& heading)
    {
        Piece piece = textPiece({{.text = heading.text}}, {.points = 9.5, .strong = true}, 10.0 * kPoint);
        piece.keepWithNext = true;
        add(std::move(piece));
    }

    void addTable(const report::Table& table)
    {
        const TableColumns columns = columnsOf(table);
        const int number = static_cast<int>(out_.tables.size());
        out_.tables.push_back(&table);
        Piece head = headPiece(report_, table, columns);
        head.table = number;
        head.space = 4.0 * kPoint;
        out_.heads.push_back(head);
        add(std::move(head));
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Piece piece = rowPiece(report_, table, columns, row);
            piece.table = number;
            if (row + 1 == table.rows.size() && !table.hasBars && table.rows[row].kind != report::RowKind::total)
                piece.rules.push_back(
                    {.box = {0.0, piece.height - 0.5 * kPoint, kWidth, 0.5 * kPoint}, .ink = Ink::line});
            if (row + 1 == table.rows.size() && table.hasBars)
                piece.keepWithNext = true;
            add(std::move(piece));
        }
        if (table.hasBars)
            add(legendPiece(report_));
    }

    const report::Report& report_;
    TextSetter setter_;
    Pieces out_ = {};
    int section_ = -1;
    bool first_ = false;
};

Pieces piecesOf(const report::Report& report)
{
    return PieceMaker(report).make();
}

} // namespace landbridge::paper
