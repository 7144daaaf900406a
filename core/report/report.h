#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A report as values: texts are final, in one language, and plain; writers and pagers only lay them out.
namespace landbridge::report {

/// How a request is met, in any one unit; drawn on the scale of its table.
struct Bar {
    std::int64_t domestic = 0;
    std::int64_t committed = 0;
    std::int64_t proposed = 0;
    std::int64_t gap = 0;
    std::int64_t total() const { return domestic + committed + proposed + gap; }
    friend bool operator==(const Bar&, const Bar&) = default;
};

struct Cell {
    std::string text = {};
    std::string quiet = {};      ///< what follows the text in a quiet colour, such as an offer's number
    bool isQuiet = false;        ///< the text itself is quiet
    std::optional<Bar> bar = {}; ///< drawn in place of the text, which says the same to those who cannot see
    friend bool operator==(const Cell&, const Cell&) = default;
};

enum class ColumnKind : std::uint8_t {
    text,
    number, ///< right aligned in both directions
    code,   ///< written from left to right
    bar,
};

struct Column {
    std::string title = {};
    ColumnKind kind = ColumnKind::text;
    int width = 10; ///< in parts of the table's sum of widths
    friend bool operator==(const Column&, const Column&) = default;
};

enum class RowKind : std::uint8_t {
    plain,
    continued, ///< belongs to the row above: no line between
    group,     ///< heads the rows that follow, with their totals
    total,
};

struct Row {
    RowKind kind = RowKind::plain;
    std::vector<Cell> cells = {};          ///< one for each column
    std::vector<std::string> carried = {}; ///< running totals up to this row, for a page that ends here; may be empty
    friend bool operator==(const Row&, const Row&) = default;
};

struct Table {
    std::string caption = {}; ///< for readers that cannot see; always filled
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    bool hasBars = false; ///< a legend stands under it
    friend bool operator==(const Table&, const Table&) = default;
};

struct Span {
    std::string text = {};
    bool strong = false;
    friend bool operator==(const Span&, const Span&) = default;
};

enum class ParagraphStyle : std::uint8_t { body, lead, quiet, proof, warning };

struct Paragraph {
    ParagraphStyle style = ParagraphStyle::body;
    std::vector<Span> spans = {};
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// A heading inside a section.
struct Heading {
    std::string text = {};
    friend bool operator==(const Heading&, const Heading&) = default;
};

/// Labels with their values.
struct Facts {
    struct Fact {
        std::string label = {};
        std::string value = {};
        bool isCode = false;
        friend bool operator==(const Fact&, const Fact&) = default;
    };
    std::vector<Fact> facts = {};
    friend bool operator==(const Facts&, const Facts&) = default;
};

using Block = std::variant<Paragraph, Heading, Facts, Table>;

struct Section {
    std::string number = {}; ///< "2"; empty for an annex
    std::string title = {};
    std::vector<Block> blocks = {};
    bool startsPage = true;
    friend bool operator==(const Section&, const Section&) = default;
};

/// The names of a bar's parts.
struct BarWords {
    std::string domestic = {};
    std::string committed = {};
    std::string proposed = {};
    std::string gap = {};
};

struct Report {
    std::string language = "en"; ///< BCP 47
    bool rightToLeft = false;
    std::string kind = {};  ///< "Match report"
    std::string title = {}; ///< of the round
    std::string subtitle = {};
    std::vector<Span> notice = {}; ///< its standing: draft, exercise, older than the data
    Facts cover = {};
    std::vector<Section> sections = {};
    std::vector<std::string> marks = {}; ///< what every page must say beside its foot: exercise, older
    std::string footTitle = {};          ///< at the leading end of every foot
    std::string footBasis = {};          ///< in its middle: currency, rates, digest
    std::string pageOf = {};             ///< "Page %1 of %2"
    std::string carriedTo = {};          ///< "Carried to page %1"
    BarWords bars = {};
    bool arabicDigits = false; ///< page numbers in Arabic-Indic digits
};

} // namespace landbridge::report
