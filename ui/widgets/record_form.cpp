#include "ui/widgets/record_form.h"

#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include "ui/support/theme.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/scaled_width.h"
#include "ui/widgets/text_label.h"
#include "ui/words/labels.h"
#include "ui/words/messages.h"

namespace landbridge {

/// A field with the place of its sentence.
struct RecordForm::Line {
    std::string column = {};
    FieldEditor* editor = nullptr;
    FieldMessage* error = nullptr;
};

namespace {

/// A strip of the inspector with a hairline above or below.
class Ruled : public QWidget {
public:
    Ruled(Qt::Edge edge, QWidget* parent) : QWidget(parent), edge_(edge) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, edge_ == Qt::TopEdge ? 0 : height() - 1, width(), 1),
                         currentTheme().colour(Token::line));
    }

private:
    Qt::Edge edge_;
};

} // namespace

static QString firstUpper(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

RecordForm::RecordForm(std::string table, const std::vector<FormRow>& rows, QWidget* parent)
    : QWidget(parent), table_(std::move(table))
{
    const Theme theme = currentTheme();
    const int margin = theme.measures().margin;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new Ruled(Qt::BottomEdge, this);
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(margin, theme.scaled(9), margin, theme.scaled(9));
    heading_ = new TextLabel(firstUpper(recordName(table_)), TextRole::paneHeading, Token::text, head);
    code_ = new TextLabel({}, TextRole::caption, Token::muted, head);
    code_->setObjectName(QStringLiteral("recordKey"));
    headRow->addWidget(heading_);
    headRow->addStretch(1);
    headRow->addWidget(code_);
    column->addWidget(head);

    scroll_ = new QScrollArea(this);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    fields_ = new QWidget;
    fields_->setBackgroundRole(QPalette::Window);
    auto* grid = new QGridLayout(fields_);
    grid->setContentsMargins(margin, theme.scaled(10), margin, margin);
    grid->setHorizontalSpacing(theme.scaled(10));
    grid->setVerticalSpacing(theme.scaled(7));
    grid->setColumnStretch(1, 1);
    for (const FormRow& row : rows)
        addRow(*grid, row);
    general_ = new FieldMessage(*fields_, fields_);
    general_->setObjectName(QStringLiteral("formError"));
    grid->addWidget(general_, grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    scroll_->setWidget(fields_);
    column->addWidget(scroll_, 1);
    nothing_ = new TextLabel({}, TextRole::body, Token::muted, this);
    nothing_->setSentence(tr("Nothing is selected."));
    nothing_->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(nothing_, 1, Qt::AlignTop);
    addFoot(*column);
    showNothing();
}

RecordForm::~RecordForm() = default;

void RecordForm::addRow(QGridLayout& grid, const FormRow& row)
{
    const Theme theme = currentTheme();
    const int at = grid.rowCount();
    const QString words = row.label.isEmpty() ? fieldLabel(table_, row.columns.front()) : row.label;
    auto* label = new TextLabel(words, TextRole::body, Token::muted, fields_);
    label->setWordWrap(true);
    keepWidth(*label, 90);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.scaled(8));
    for (std::size_t i = 0; i < row.columns.size(); ++i) {
        const FieldShape* shape = fieldShape(table_, row.columns[i]);
        Q_ASSERT(shape != nullptr);
        auto* editor = new FieldEditor(*shape, fields_);
        QWidget* control = editor->control();
        const QString own = fieldLabel(table_, row.columns[i]);
        control->setAccessibleName(i == 0 && row.columns.size() == 1 ? words : own);
        if (i > 0 && !row.between.isEmpty())
            line->addWidget(new TextLabel(row.between, TextRole::body, Token::muted, fields_));
        const bool isShort = !row.after.isEmpty();
        if (isShort)
            keepWidth(*control, 56);
        line->addWidget(control, row.columns[i] == "currency" ? 0 : 1);
        if (row.columns[i] == "currency")
            keepWidth(*control, 76);
        if (row.columns.size() == 1 && row.columns[i] == "currency")
            line->addStretch(1);
        if (i == 0)
            label->setBuddy(control);
        auto one = std::make_unique<Line>();
        one->column = row.columns[i];
        one->editor = editor;
        one->error = new FieldMessage(*control, fields_);
        one->error->setObjectName(control->objectName() + QStringLiteral("Error"));
        connect(editor, &FieldEditor::edited, this, [this] { check(); });
        lines_.push_back(std::move(one));
    }
    if (!row.after.isEmpty()) {
        line->addWidget(new TextLabel(row.after, TextRole::caption, Token::muted, fields_));
        line->addStretch(1);
    }
    auto* cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addLayout(line);
    for (std::size_t i = lines_.size() - row.columns.size(); i < lines_.size(); ++i)
        cell->addWidget(lines_[i]->error);
    grid.addWidget(label, at, 0, Qt::AlignTop);
    label->setMinimumHeight(theme.measures().control);
    grid.addLayout(cell, at, 1);
}

void RecordForm::addFoot(QVBoxLayout& column)
{
    const Theme theme = currentTheme();
    const int margin = theme.measures().margin;
    figures_ = new Ruled(Qt::TopEdge, this);
    figures_->setObjectName(QStringLiteral("formFigures"));
    figureGrid_ = new QGridLayout(figures_);
    figureGrid_->setContentsMargins(margin, theme.scaled(10), margin, theme.scaled(8));
    figureGrid_->setVerticalSpacing(theme.scaled(4));
    figures_->hide();
    column.addWidget(figures_);
    foot_ = new Ruled(Qt::TopEdge, this);
    auto* buttons = new QHBoxLayout(foot_);
    buttons->setContentsMargins(margin, theme.scaled(10), margin, theme.scaled(10));
    buttons->setSpacing(theme.scaled(8));
    keep_ = new QPushButton(tr("Keep changes"), foot_);
    keep_->setObjectName(QStringLiteral("keepChanges"));
    undo_ = new QPushButton(tr("Undo changes"), foot_);
    undo_->setObjectName(QStringLiteral("undoChanges"));
    buttons->addWidget(keep_);
    buttons->addWidget(undo_);
    buttons->addStretch(1);
    column.addWidget(foot_);
    connect(keep_, &QPushButton::clicked, this, &RecordForm::keepChanges);
    connect(undo_, &QPushButton::clicked, this, &RecordForm::undoChanges);
}

void RecordForm::showRecord(const Workspace& workspace, const std::string& key)
{
    workspace_ = workspace;
    key_ = key;
    isNew_ = false;
    cells_ = recordCells(workspace, table_, key);
    if (cells_.empty())
        return showNothing();
    showCells();
}

void RecordForm::showNew(const Workspace& workspace, const RecordCells& cells)
{
    workspace_ = workspace;
    key_.clear();
    isNew_ = true;
    cells_ = cells;
    showCells();
}

void RecordForm::showNothing()
{
    key_.clear();
    isNew_ = false;
    cells_.clear();
    scroll_->hide();
    foot_->hide();
    figures_->hide();
    code_->clear();
    nothing_->show();
    hasErrors_ = false;
}

void RecordForm::showCells()
{
    showing_ = true;
    nothing_->hide();
    scroll_->show();
    foot_->setVisible(!readOnly_);
    // The round has one row, whose code says nothing.
    code_->setText(isNew_ ? tr("new") : key_ == table_ ? QString() : fromUtf8(key_));
    const CellContext shown = context();
    for (const auto& line : lines_) {
        const auto cell = cells_.find(line->column);
        line->editor->showCell(cell == cells_.end() ? std::string() : cell->second, shown);
        line->editor->setReadOnly(readOnly_);
    }
    scroll_->verticalScrollBar()->setValue(0);
    showing_ = false;
    check();
}

void RecordForm::follow(const Workspace& workspace)
{
    workspace_ = workspace;
    if (isNew_)
        return check();
    if (key_.empty())
        return;
    RecordCells now = recordCells(workspace, table_, key_);
    if (now.empty())
        return showNothing();
    showing_ = true;
    cells_ = std::move(now);
    const CellContext shown = context();
    for (const auto& line : lines_)
        if (!line->editor->isEdited())
            line->editor->showCell(cells_[line->column], shown);
    showing_ = false;
    check();
}

void RecordForm::setFigures(const std::vector<FormFigure>& figures)
{
    while (QLayoutItem* item = figureGrid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const FormFigure& figure : figures) {
        const TextRole role = figure.strong ? TextRole::strong : TextRole::body;
        figureGrid_->addWidget(new TextLabel(figure.label, role, figure.strong ? Token::text : Token::muted, figures_),
                               row, 0);
        auto* value = new TextLabel(figure.value, role, Token::text, figures_);
        value->setTrailing(true);
        figureGrid_->addWidget(value, row++, 1);
    }
    figures_->setVisible(!figures.empty() && (isNew_ || !key_.empty()));
}

void RecordForm::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    for (const auto& line : lines_)
        line->editor->setReadOnly(readOnly);
    foot_->setVisible(!readOnly && nothing_->isHidden());
}

CellContext RecordForm::context() const
{
    return {.workspace = workspace_, .currency = recordCurrency(workspace_, cells_)};
}

CellContext RecordForm::typedContext() const
{
    RecordCells typed;
    const CellContext plain = context();
    for (const std::string_view column : {"support", "currency"}) {
        const Line* one = line(column);
        const auto stored = cells_.find(column);
        const Result<std::string> cell = one ? one->editor->cell(plain) : Result<std::string>(std::string());
        typed[std::string(column)] = one && cell ? *cell : stored == cells_.end() ? std::string() : stored->second;
    }
    CellContext context = plain;
    context.currency = recordCurrency(workspace_, typed);
    return context;
}

const RecordForm::Line* RecordForm::line(std::string_view column) const
{
    for (const auto& one : lines_)
        if (one->column == column)
            return one.get();
    return nullptr;
}

bool RecordForm::hasChanges() const
{
    if (isNew_)
        return true;
    return isTouched();
}

bool RecordForm::isTouched() const
{
    if (key_.empty() && !isNew_)
        return false;
    for (const auto& one : lines_)
        if (one->editor->isEdited())
            return true;
    return false;
}

bool RecordForm::canBeKept() const
{
    return hasChanges() && !hasErrors_ && !readOnly_;
}

RecordEdit RecordForm::edit() const
{
    RecordEdit edit{.table = table_, .key = isNew_ ? std::string() : key_};
    if (isNew_)
        edit.cells = cells_;
    const CellContext typed = typedContext();
    for (const auto& one : lines_)
        if (one->editor->isEdited())
            if (const Result<std::string> cell = one->editor->cell(typed))
                edit.cells[one->column] = *cell;
    return edit;
}

PreparedEdit RecordForm::prepared() const
{
    const RecordEdit own = edit();
    std::vector<RecordEdit> edits{own};
    if (companions_)
        for (RecordEdit& companion : companions_(workspace_, own))
            edits.push_back(std::move(companion));
    return edits.size() == 1 ? prepareEdit(workspace_, own) : prepareEdits(workspace_, edits);
}

void RecordForm::check()
{
    if (showing_)
        return;
    std::vector<Finding> findings;
    const CellContext typed = typedContext();
    for (const auto& one : lines_)
        if (one->editor->isEdited())
            if (const Result<std::string> cell = one->editor->cell(typed); !cell)
                findings.push_back(
                    {.code = cell.error().code, .where = {.column = one->column}, .facts = cell.error().facts});
    if (findings.empty() && hasChanges() && !readOnly_)
        findings = prepared().findings;
    showFindings(findings);
    hasErrors_ = anyError(findings);
    keep_->setEnabled(canBeKept());
    undo_->setEnabled(hasChanges());
    Q_EMIT changed();
}

void RecordForm::showFindings(const std::vector<Finding>& findings)
{
    for (const auto& one : lines_)
        one->error->clear();
    QStringList others;
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::error)
            continue;
        const QString words = sentence(finding.code, finding.facts);
        const Line* one = line(finding.where.column);
        // What is not filled in yet is no reproach in a record that has just been begun.
        const bool isBegun = isNew_ && finding.code == MessageCode::valueMissing;
        if (one == nullptr)
            others.push_back(words);
        else if (!one->error->hasError() && !isBegun)
            one->error->showError(words);
    }
    if (others.isEmpty())
        general_->clear();
    else
        general_->showError(others.join(QLatin1Char(' ')));
}

void RecordForm::focusField(std::string_view column)
{
    const Line* one = column.empty() && !lines_.empty() ? lines_.front().get() : line(column);
    if (one == nullptr)
        return;
    one->editor->control()->setFocus(Qt::OtherFocusReason);
    scroll_->ensureWidgetVisible(one->editor->control());
}

void RecordForm::keepChanges()
{
    if (canBeKept())
        Q_EMIT keepWanted();
}

void RecordForm::undoChanges()
{
    if (isNew_) {
        showNothing();
        Q_EMIT changed();
        Q_EMIT newDropped();
        return;
    }
    if (!key_.empty())
        showCells();
}

} // namespace landbridge
