#include "ui/shell/new_round_dialog.h"

#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "core/vocabulary/currency.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/widgets/field_message.h"
#include "ui/words/messages.h"

namespace landbridge {

static QLineEdit* namedEdit(const char* name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    return edit;
}

NewRoundDialog::NewRoundDialog(Prompts& prompts, const Formats& formats, const Person& author, QWidget* parent)
    : QDialog(parent), prompts_(prompts), formats_(formats)
{
    setWindowTitle(tr("New workspace"));
    title_ = namedEdit("title", this);
    currency_ = new QComboBox(this);
    for (const vocabulary::CurrencyEntry& entry : vocabulary::currencies())
        if (entry.withdrawn.empty())
            currency_->addItem(fromUtf8(entry.currency.code()) + QStringLiteral(" — ") + fromUtf8(entry.name),
                               fromUtf8(entry.currency.code()));
    currency_->setCurrentIndex(currency_->findData(QStringLiteral("USD")));
    day_ = namedEdit("day", this);
    const Result<Date> today = readDate(toUtf8(QDate::currentDate().toString(Qt::ISODate)));
    if (today)
        day_->setText(formats_.date(*today));
    name_ = namedEdit("name", this);
    name_->setText(fromUtf8(author.name));
    organisation_ = namedEdit("organisation", this);
    organisation_->setText(fromUtf8(author.organisation));
    place_ = namedEdit("place", this);
    titleError_ = new FieldMessage(*title_, this);
    dayError_ = new FieldMessage(*day_, this);
    auto* browse = new QPushButton(tr("Choose…"), this);
    connect(browse, &QPushButton::clicked, this, &NewRoundDialog::choosePlace);
    connect(title_, &QLineEdit::textChanged, this, &NewRoundDialog::proposePlace);
    auto* placeRow = new QHBoxLayout;
    placeRow->addWidget(place_, 1);
    placeRow->addWidget(browse);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Title of the round"), title_);
    form->addRow(QString(), titleError_);
    form->addRow(tr("Currency of the round"), currency_);
    form->addRow(tr("Rates of"), day_);
    form->addRow(QString(), dayError_);
    form->addRow(tr("Your name"), name_);
    form->addRow(tr("Your organisation"), organisation_);
    form->addRow(tr("File"), placeRow);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* make = buttons->addButton(tr("Make the workspace"), QDialogButtonBox::AcceptRole);
    makePrimary(make);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRoundDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewRoundDialog::reject);
    form->addRow(buttons);
    proposePlace();
}

void NewRoundDialog::proposePlace()
{
    if (isPlaceChosen_)
        return;
    static const QString kForbidden = QStringLiteral("/\\:*?\"<>|");
    QString name = title_->text().trimmed();
    for (QChar& sign : name)
        if (kForbidden.contains(sign) || sign.unicode() < 0x20)
            sign = u'-';
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    place_->setText(QDir::toNativeSeparators(
        folder.filePath((name.isEmpty() ? tr("New round") : name) + QStringLiteral(".landbridge"))));
}

void NewRoundDialog::choosePlace()
{
    const QString path = prompts_.chooseSaveFile({.title = tr("New workspace"),
                                                  .start = QDir::fromNativeSeparators(place_->text()),
                                                  .kinds = {tr("Workspaces (*.landbridge)")}});
    if (path.isEmpty())
        return;
    isPlaceChosen_ = true;
    place_->setText(QDir::toNativeSeparators(path));
}

void NewRoundDialog::accept()
{
    titleError_->clear();
    dayError_->clear();
    const QString title = title_->text().trimmed();
    if (title.isEmpty())
        titleError_->showError(tr("A round needs a title."));
    const Result<Date> day = parseDate(day_->text(), formats_);
    if (!day)
        dayError_->showError(sentence(day.error()));
    if (title.isEmpty() || !day)
        return;
    answer_ = {
        .path = QDir::fromNativeSeparators(place_->text().trimmed()),
        .round = {.title = toUtf8(title),
                  .currency = *vocabulary::findCurrency(toUtf8(currency_->currentData().toString())),
                  .asOf = *day},
        .author = {.name = toUtf8(name_->text().trimmed()), .organisation = toUtf8(organisation_->text().trimmed())}};
    QDialog::accept();
}

} // namespace landbridge
