#include "ui/widgets/field_editor.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

#include "core/base/text.h"
#include "core/vocabulary/country.h"
#include "core/vocabulary/currency.h"
#include "ui/support/theme.h"
#include "ui/widgets/list_field.h"
#include "ui/words/labels.h"

namespace landbridge {

static bool isChoice(const FieldShape& field)
{
    return field.kind == FieldKind::choice || field.kind == FieldKind::currency || field.kind == FieldKind::country ||
           (field.kind == FieldKind::reference && field.refersTo == "parties");
}

static bool isList(const FieldShape& field)
{
    return field.kind == FieldKind::choiceList ||
           (field.kind == FieldKind::referenceList && field.refersTo == "parties");
}

static bool isLongText(const FieldShape& field)
{
    return field.kind == FieldKind::text && (field.name == "description" || field.name == "note");
}

static bool isFigure(FieldKind kind)
{
    return kind == FieldKind::amount || kind == FieldKind::whole || kind == FieldKind::year ||
           kind == FieldKind::decimal || kind == FieldKind::rate;
}

FieldEditor::FieldEditor(const FieldShape& field, QWidget* parent) : QObject(parent), field_(field)
{
    if (isChoice(field)) {
        choice_ = new QComboBox(parent);
        choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice_->setMinimumContentsLength(4);
        connect(choice_, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    } else if (isList(field)) {
        list_ = new ListField(parent);
        connect(list_, &ListField::edited, this, &FieldEditor::edited);
    } else if (isLongText(field)) {
        text_ = new QPlainTextEdit(parent);
        text_->setTabChangesFocus(true);
        text_->setFixedHeight(currentTheme().measures().fontHeight * 3 + currentTheme().scaled(10));
        connect(text_, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    } else {
        line_ = new QLineEdit(parent);
        // Figures stand at the right in both directions, as in the tables.
        if (isFigure(field.kind))
            line_->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        connect(line_, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }
    control()->setObjectName(QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size())));
}

QWidget* FieldEditor::control() const
{
    if (choice_ != nullptr)
        return choice_;
    if (list_ != nullptr)
        return list_;
    if (text_ != nullptr)
        return text_;
    return line_;
}

static void addParties(QComboBox& box, const FieldShape& field, const CellContext& context)
{
    std::vector<std::pair<QString, QString>> parties;
    for (const Party& party : context.workspace.parties())
        if (!field.state || party.kind == PartyKind::state)
            parties.emplace_back(partyName(party, context.formats.tongue()), fromUtf8(party.id.text));
    std::ranges::sort(parties,
                      [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto& [name, id] : parties)
        box.addItem(name, id);
}

void FieldEditor::fillChoices(const CellContext& context)
{
    choice_->clear();
    if (!field_.required && field_.kind != FieldKind::currency &&
        std::ranges::find(field_.words, std::string_view()) == field_.words.end())
        choice_->addItem(tr("not stated"), QString());
    if (field_.kind == FieldKind::reference) {
        if (field_.required && shownCell_.empty())
            choice_->addItem(tr("Choose…"), QString());
        return addParties(*choice_, field_, context);
    }
    if (field_.kind == FieldKind::currency) {
        for (const vocabulary::CurrencyEntry& entry : vocabulary::currencies())
            if (entry.withdrawn.empty() || entry.currency.code() == shownCell_)
                choice_->addItem(fromUtf8(entry.currency.code()), fromUtf8(entry.currency.code()));
        return;
    }
    if (field_.kind == FieldKind::country) {
        std::vector<std::pair<QString, QString>> names;
        for (const vocabulary::Country& country : vocabulary::countries())
            names.emplace_back(countryName(country.iso3, context.formats.tongue()), fromUtf8(country.iso3));
        std::ranges::sort(
            names, [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
        for (const auto& [name, code] : names)
            choice_->addItem(name, code);
        return;
    }
    for (const std::string_view word : field_.words)
        choice_->addItem(word.empty() ? tr("not stated") : landbridge::shownCell(field_, std::string(word), context),
                         fromUtf8(word));
}

void FieldEditor::fillList(const CellContext& context)
{
    std::vector<ListField::Option> options;
    if (field_.kind == FieldKind::choiceList) {
        for (const std::string_view word : field_.words)
            if (!word.empty())
                options.push_back({std::string(word), landbridge::shownCell(field_, std::string(word), context)});
    } else {
        for (const Party& party : context.workspace.parties())
            if (!field_.state || party.kind == PartyKind::state)
                options.push_back({party.id.text, partyName(party, context.formats.tongue())});
        std::ranges::sort(
            options, [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.label, b.label) < 0; });
    }
    list_->setOptions(options, field_.name.starts_with("excluded") ? tr("none") : tr("any"));
}

void FieldEditor::showCell(const std::string& cell, const CellContext& context)
{
    shownCell_ = cell;
    const QSignalBlocker quiet(control());
    if (choice_ != nullptr) {
        fillChoices(context);
        const std::string wanted =
            field_.kind == FieldKind::currency && cell.empty() ? context.workspace.round().currency.code() : cell;
        int at = choice_->findData(fromUtf8(wanted));
        if (at < 0 && !wanted.empty()) {
            choice_->addItem(fromUtf8(wanted), fromUtf8(wanted));
            at = choice_->count() - 1;
        }
        choice_->setCurrentIndex(std::max(at, 0));
        if (at < 0 && field_.kind == FieldKind::currency)
            choice_->setCurrentIndex(-1);
    } else if (list_ != nullptr) {
        fillList(context);
        list_->setChosen(listParts(cell));
    } else if (text_ != nullptr) {
        text_->setPlainText(landbridge::shownCell(field_, cell, context));
    } else {
        line_->setText(landbridge::shownCell(field_, cell, context));
        line_->setCursorPosition(0);
    }
    shown_ = typed();
}

QString FieldEditor::typed() const
{
    if (choice_ != nullptr)
        return choice_->currentData().toString();
    if (list_ != nullptr)
        return fromUtf8(joined(list_->chosen()));
    return text_ != nullptr ? text_->toPlainText() : line_->text();
}

bool FieldEditor::isEdited() const
{
    return typed() != shown_;
}

Result<std::string> FieldEditor::cell(const CellContext& context) const
{
    if (!isEdited())
        return shownCell_;
    if (choice_ != nullptr || list_ != nullptr)
        return toUtf8(typed());
    return canonicalCell(field_, typed(), context);
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (choice_ != nullptr)
        choice_->setEnabled(!readOnly);
    else if (list_ != nullptr)
        list_->setEnabled(!readOnly);
    else if (text_ != nullptr)
        text_->setReadOnly(readOnly);
    else
        line_->setReadOnly(readOnly);
}

} // namespace landbridge
