#include "ui/importing/import_dialog.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/importing/import_choice.h"
#include "ui/importing/import_review.h"
#include "ui/importing/import_rows.h"
#include "ui/importing/import_steps.h"
#include "ui/support/style.h"
#include "ui/support/workbench_bridge.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"
#include "ui/words/messages.h"

namespace landbridge {

ImportDialog::ImportDialog(WorkbenchBridge& bridge, QWidget* parent) : QDialog(parent), bridge_(bridge)
{
    const Theme theme = currentTheme();
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    resize(theme.scaled(1120), theme.scaled(640));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(0);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, theme.scaled(14), 0, theme.scaled(14));
    steps_ = new ImportSteps({tr("Choose"), tr("Check"), tr("Done")}, this);
    steps_->setObjectName(QStringLiteral("importSteps"));
    side->addWidget(steps_);
    side->addStretch(1);
    auto* promise = new TextLabel({}, TextRole::caption, Token::muted, this);
    promise->setSentence(tr("The workspace does not change until you press Import."));
    promise->setContentsMargins(theme.scaled(16), 0, theme.scaled(16), 0);
    promise->setFixedWidth(theme.scaled(196));
    side->addWidget(promise);
    panes->addLayout(side);

    auto* main = new QWidget(this);
    main->setAutoFillBackground(true);
    main->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(theme.scaled(18), theme.scaled(16), theme.scaled(18), theme.scaled(12));
    column->setSpacing(theme.scaled(6));
    title_ = new TextLabel({}, TextRole::viewTitle, Token::text, main);
    title_->setObjectName(QStringLiteral("stepTitle"));
    subtitle_ = new TextLabel({}, TextRole::body, Token::muted, main);
    subtitle_->setObjectName(QStringLiteral("summary"));
    column->addWidget(title_);
    column->addWidget(subtitle_);
    column->addSpacing(theme.scaled(6));
    choice_ = new ImportChoice(bridge_.prompts(), main);
    review_ = new ImportReview(bridge_.prompts(), main);
    stack_ = new QStackedWidget(main);
    stack_->addWidget(choice_);
    stack_->addWidget(review_);
    column->addWidget(stack_, 1);
    panes->addWidget(main, 1);
    whole->addLayout(panes, 1);
    strip_ = new MessageStrip(this);
    strip_->setObjectName(QStringLiteral("importStrip"));
    strip_->hide();
    whole->addWidget(strip_);
    whole->addWidget(buildFoot());

    connect(choice_, &ImportChoice::changed, this, &ImportDialog::showButtons);
    connect(review_, &ImportReview::optionsChanged, this, &ImportDialog::readFiles);
    connect(strip_, &MessageStrip::chosen, this, [this] { bridge_.job().cancel(); });
    connect(&bridge_.job(), &Job::progress, this, [this](qint64 done, qint64 total) {
        if (isReading_ && !strip_->isHidden())
            strip_->showProgress(tr("Reading the files…"), static_cast<int>(done), static_cast<int>(total),
                                 {tr("Cancel")});
    });
    connect(&bridge_, &WorkbenchBridge::closing, this, &ImportDialog::reject);
    goTo(kChoose);
}

QWidget* ImportDialog::buildFoot()
{
    const Theme theme = currentTheme();
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.scaled(18), theme.scaled(12), theme.scaled(18), theme.scaled(12));
    row->setSpacing(theme.scaled(8));
    place_ = new TextLabel({}, TextRole::body, Token::muted, foot);
    back_ = new QPushButton(tr("Back"), foot);
    next_ = new QPushButton(foot);
    cancel_ = new QPushButton(tr("Cancel"), foot);
    back_->setObjectName(QStringLiteral("back"));
    next_->setObjectName(QStringLiteral("next"));
    cancel_->setObjectName(QStringLiteral("cancel"));
    back_->setAutoDefault(false);
    cancel_->setAutoDefault(false);
    next_->setDefault(true);
    makePrimary(next_);
    row->addStretch(1);
    row->addWidget(place_);
    row->addSpacing(theme.scaled(18));
    row->addWidget(back_);
    row->addWidget(next_);
    row->addWidget(cancel_);
    connect(back_, &QPushButton::clicked, this, &ImportDialog::back);
    connect(next_, &QPushButton::clicked, this, &ImportDialog::next);
    connect(cancel_, &QPushButton::clicked, this, &ImportDialog::reject);
    return foot;
}

void ImportDialog::add(const QStringList& paths)
{
    choice_->add(paths);
}

void ImportDialog::goTo(Stage stage)
{
    stage_ = stage;
    steps_->setCurrent(stage);
    stack_->setCurrentIndex(stage == kChoose ? 0 : 1);
    switch (stage) {
    case kChoose:
        title_->setText(tr("Choose"));
        subtitle_->setText(tr("Which tables are to be imported?"));
        break;
    case kCheck:
        title_->setText(tr("Check"));
        break;
    case kDone:
        title_->setText(tr("Imported"));
        review_->makeLog();
        break;
    }
    showButtons();
}

void ImportDialog::showButtons()
{
    place_->setText(tr("Step %1 of %2").arg(stage_ + 1).arg(3));
    back_->setVisible(stage_ == kCheck);
    cancel_->setText(stage_ == kDone ? tr("Close") : tr("Cancel"));
    switch (stage_) {
    case kChoose:
        next_->setText(tr("Next: Check"));
        next_->setEnabled(!choice_->sources().isEmpty() && !isReading_);
        break;
    case kCheck:
        next_->setText(tr("Import"));
        next_->setEnabled(!isReading_ && prepared_ && prepared_->canBeTaken && !prepared_->changes.empty() &&
                          !bridge_.workbench().isReadOnly());
        break;
    case kDone:
        next_->setText(tr("Undo the import"));
        next_->setEnabled(stored_ > 0 && bridge_.isOpen() && bridge_.workbench().nextToUndo() != nullptr &&
                          bridge_.workbench().nextToUndo()->number == stored_);
        break;
    }
}

void ImportDialog::next()
{
    switch (stage_) {
    case kChoose:
        return readFiles();
    case kCheck:
        return store();
    case kDone:
        return undoImport();
    }
}

void ImportDialog::back()
{
    if (isReading_)
        bridge_.job().cancel();
    strip_->clear();
    goTo(kChoose);
}

void ImportDialog::readFiles()
{
    if (isReading_) {
        readAgain_ = true;
        bridge_.job().cancel();
        return;
    }
    ImportRequest request{.table = toUtf8(choice_->table()),
                          .decimalMark = review_->decimalMark(),
                          .dateOrder = review_->dateOrder(),
                          .skipBadRows = review_->skipBadRows()};
    for (const QString& source : choice_->sources())
        request.sources.push_back(toUtf8(source));
    using Answer = Result<PreparedImport>;
    isReading_ = bridge_.job().start<Answer>(
        this,
        [snapshot = bridge_.snapshot(), request](std::stop_token stop, const ProgressReport& report) {
            return prepareImport(snapshot, request, std::move(stop), report);
        },
        [this](Answer answer) { filesRead(std::move(answer)); });
    if (!isReading_) {
        strip_->showMessage(StripKind::warn,
                            tr("Something else is being worked on. Wait until it is done, then try again."));
        return;
    }
    strip_->clear();
    constexpr int kSilentMs = 1000;
    QTimer::singleShot(kSilentMs, this, [this] {
        if (isReading_)
            strip_->showProgress(tr("Reading the files…"), 0, 0, {tr("Cancel")});
    });
    showButtons();
}

void ImportDialog::filesRead(Result<PreparedImport> prepared)
{
    isReading_ = false;
    strip_->clear();
    if (readAgain_) {
        readAgain_ = false;
        // The job is only free once it has told everybody.
        QTimer::singleShot(0, this, &ImportDialog::readFiles);
        return;
    }
    if (!prepared) {
        if (prepared.error().code != MessageCode::runCancelled)
            strip_->showMessage(StripKind::bad, sentence(prepared.error()).toHtmlEscaped());
        return showButtons();
    }
    prepared_ = std::move(prepared).value();
    review_->showImport(*prepared_, bridge_.formats());
    goTo(kCheck);
    subtitle_->setText(summary());
    if (!prepared_->canBeTaken)
        strip_->showMessage(StripKind::warn, tr("Rows with errors cannot be imported. Correct the files, choose how to "
                                                "read the column, or skip these rows."));
    else if (prepared_->changes.empty())
        strip_->showMessage(StripKind::info, tr("The workspace holds all of this already. Nothing would change."));
}

QString ImportDialog::summary() const
{
    const ImportCount total = importTotal(prepared_->counts);
    const Formats& formats = bridge_.formats();
    QString words = tr("%1 new, %2 changed, %3 unchanged, %4 skipped.")
                        .arg(formats.count(total.added), formats.count(total.changed), formats.count(total.unchanged),
                             formats.count(total.skipped));
    const int errors = findingCount(prepared_->findings, Severity::error);
    const int warnings = findingCount(prepared_->findings, Severity::warning);
    if (errors > 0)
        words += QLatin1Char(' ') + tr("%n error(s).", nullptr, errors);
    if (warnings > 0)
        words += QLatin1Char(' ') + tr("%n warning(s).", nullptr, warnings);
    return words;
}

void ImportDialog::store()
{
    const Result<Step> step = perform(bridge_.workbench(), *prepared_);
    if (!step) {
        strip_->showMessage(StripKind::bad, sentence(step.error()).toHtmlEscaped());
        if (step.error().code == MessageCode::workspaceChanged)
            readFiles();
        return;
    }
    stored_ = step->number;
    goTo(kDone);
    subtitle_->setText(summary());
    strip_->clear();
    Q_EMIT imported(summary());
}

void ImportDialog::undoImport()
{
    if (!bridge_.undo())
        return;
    stored_ = 0;
    strip_->showMessage(StripKind::ok, tr("The import was undone. The workspace is as it was before."));
    showButtons();
}

void ImportDialog::reject()
{
    if (isReading_)
        bridge_.job().cancel();
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (stage_ == kChoose && !droppedPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    add(droppedPaths(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace landbridge
