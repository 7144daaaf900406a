#include "ui/importing/import_review.h"

#include <QtCore/QSaveFile>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include "ui/importing/import_rows.h"
#include "ui/support/prompts.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

ImportReview::ImportReview(Prompts& prompts, QWidget* parent) : QWidget(parent), prompts_(prompts)
{
    const Theme theme = currentTheme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(8));
    countModel_ = new TableModel(countColumns(), this);
    counts_ = new DataTable(*countModel_, true, this);
    counts_->setObjectName(QStringLiteral("counts"));
    counts_->setAccessibleName(tr("What becomes of the rows"));
    counts_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    options_ = buildOptions();
    aside_ = new MessageStrip(this);
    aside_->setObjectName(QStringLiteral("aside"));
    aside_->hide();
    findingModel_ = new TableModel(findingColumns(), this);
    findings_ = new DataTable(*findingModel_, true, this);
    findings_->setObjectName(QStringLiteral("findings"));
    findings_->setAccessibleName(tr("Findings"));
    none_ = new TextLabel(tr("Nothing to say about these files."), TextRole::body, Token::muted, this);
    none_->setObjectName(QStringLiteral("noFindings"));
    column->addWidget(counts_);
    column->addWidget(options_);
    column->addWidget(aside_);
    column->addWidget(buildFilters());
    column->addWidget(none_, 0, Qt::AlignTop);
    column->addWidget(findings_, 1);
}

QWidget* ImportReview::buildOptions()
{
    const Theme theme = currentTheme();
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.scaled(8));
    const auto add = [&](const QString& words, const QString& name) {
        auto* label = new TextLabel(words, TextRole::body, Token::muted, box);
        auto* choice = new QComboBox(box);
        choice->setObjectName(name);
        choice->setAccessibleName(words);
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice);
        row->addSpacing(theme.scaled(8));
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportReview::optionsChanged);
        return choice;
    };
    decimal_ = add(tr("Numbers"), QStringLiteral("decimalMark"));
    dates_ = add(tr("Dates"), QStringLiteral("dateOrder"));
    skip_ = new QCheckBox(tr("Skip rows with errors"), box);
    skip_->setObjectName(QStringLiteral("skipBadRows"));
    row->addWidget(skip_);
    row->addStretch(1);
    connect(skip_, &QCheckBox::toggled, this, &ImportReview::optionsChanged);
    const QSignalBlocker quietNumbers(decimal_);
    decimal_->addItem(tr("as the column shows"), QString());
    decimal_->addItem(tr("1,234.5 (point)"), QStringLiteral("."));
    decimal_->addItem(tr("1.234,5 (comma)"), QStringLiteral(","));
    const QSignalBlocker quietDates(dates_);
    dates_->addItem(tr("as the column shows"), QString());
    dates_->addItem(tr("day, month, year"), QStringLiteral("dmy"));
    dates_->addItem(tr("month, day, year"), QStringLiteral("mdy"));
    dates_->addItem(tr("year, month, day"), QStringLiteral("ymd"));
    return box;
}

QWidget* ImportReview::buildFilters()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentTheme().scaled(14));
    const auto add = [&](const QString& name) {
        auto* button = new QRadioButton(box);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                applyFilter();
        });
        return button;
    };
    all_ = add(QStringLiteral("showAll"));
    errors_ = add(QStringLiteral("showErrors"));
    warnings_ = add(QStringLiteral("showWarnings"));
    all_->setChecked(true);
    row->addStretch(1);
    auto* save = new LinkLabel(tr("Save this list…"), box);
    save->setObjectName(QStringLiteral("saveFindings"));
    connect(save, &LinkLabel::clicked, this, &ImportReview::saveFindings);
    row->addWidget(save);
    return box;
}

void ImportReview::showImport(const PreparedImport& prepared, const Formats& formats)
{
    shown_ = prepared.findings;
    countModel_->setRows(countRows(prepared.counts, formats));
    findingModel_->setRows(findingRows(prepared.findings, formats));
    counts_->fitColumns();
    findings_->fitColumns();
    const Measures measures = currentTheme().measures();
    constexpr int kMostLines = 7; // more tables scroll
    const int lines = std::min(countModel_->totalCount(), kMostLines);
    counts_->setFixedHeight(measures.header + measures.compactRow * lines + 2);
    const int errors = findingCount(prepared.findings, Severity::error);
    const int warnings = findingCount(prepared.findings, Severity::warning);
    const auto count = [&formats](int number) { return formats.count(number); };
    all_->setText(tr("All (%1)").arg(count(static_cast<int>(prepared.findings.size()))));
    errors_->setText(tr("Errors (%1)").arg(count(errors)));
    warnings_->setText(tr("Warnings (%1)").arg(count(warnings)));
    none_->setVisible(prepared.findings.empty());
    findings_->setVisible(!prepared.findings.empty());
    QStringList columns;
    for (const ColumnAside& column : prepared.aside)
        columns.push_back(
            tr("%1 in %2 (%3)")
                .arg(isolated(fromUtf8(column.column)), isolated(fromUtf8(column.file)), formats.count(column.cells)));
    if (columns.isEmpty())
        aside_->clear();
    else
        aside_->showMessage(StripKind::warn, tr("Columns that no table has are not imported: %1.")
                                                 .arg(columns.join(QStringLiteral(", ")))
                                                 .toHtmlEscaped());
    applyFilter();
}

void ImportReview::applyFilter()
{
    if (all_->isChecked()) {
        findingModel_->setFilter({});
        return;
    }
    const Severity wanted = errors_->isChecked() ? Severity::error : Severity::warning;
    findingModel_->setFilter(
        [this, wanted](const TableRow& row) { return shown_[row.key.toULongLong()].severity == wanted; });
}

void ImportReview::makeLog()
{
    options_->hide();
}

char ImportReview::decimalMark() const
{
    const QString mark = decimal_->currentData().toString();
    return mark.isEmpty() ? '\0' : mark.front().toLatin1();
}

std::string ImportReview::dateOrder() const
{
    return toUtf8(dates_->currentData().toString());
}

bool ImportReview::skipBadRows() const
{
    return skip_->isChecked();
}

/// A cell that a spreadsheet takes as text, whatever it begins with.
static QString csvCell(QString text)
{
    static const QString kActive = QStringLiteral("=+-@\t\r\n");
    if (!text.isEmpty() && kActive.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

void ImportReview::saveFindings()
{
    const QString path = prompts_.chooseSaveFile(
        {.title = tr("Save the list of findings"), .start = tr("findings.csv"), .kinds = {tr("Tables (*.csv)")}});
    if (path.isEmpty())
        return;
    QStringList lines;
    QStringList cells;
    for (const TableColumn& column : findingModel_->columns())
        cells.push_back(csvCell(column.title));
    lines.push_back(cells.join(QLatin1Char(',')));
    for (int row = 0; row < findingModel_->shownCount(); ++row) {
        cells.clear();
        for (const TableCell& cell : findingModel_->shownRow(row).cells)
            cells.push_back(csvCell(cell.text));
        lines.push_back(cells.join(QLatin1Char(',')));
    }
    QSaveFile file(path);
    const QByteArray bytes = (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        prompts_.report({MessageCode::fileNotWritable, {toUtf8(path), toUtf8(file.errorString())}});
}

} // namespace landbridge
