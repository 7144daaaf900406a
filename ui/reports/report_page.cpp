#include "ui/reports/report_page.h"

#include <QtCore/QSaveFile>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include "core/report/html_report.h"
#include "core/workbench/reporting.h"
#include "ui/reports/page_preview.h"
#include "ui/support/icon_engine.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_field.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_title.h"
#include "ui/words/labels.h"
#include "ui/words/report_words.h"

namespace landbridge {

ReportPage::ReportPage(const PageContext& context, QString programVersion)
    : bridge_(context.bridge), navigator_(context.navigator), programVersion_(std::move(programVersion))
{
    buildActions();
    build();
    fillStates();
    connect(&bridge_, &WorkbenchBridge::formatsChanged, this, &ReportPage::makeSoon);
    // The one worker may have been busy when the report was asked for.
    connect(
        &bridge_.job(), &Job::finished, this,
        [this] {
            if (isStale_ && widget_ && widget_->isVisible())
                make();
        },
        Qt::QueuedConnection);
}

ReportPage::~ReportPage()
{
    if (widget_ && widget_->parent() == nullptr)
        delete widget_;
}

QString ReportPage::title() const
{
    return tr("Report");
}

void ReportPage::buildActions()
{
    const auto add = [this](const char* iconName, const QString& words, const char* name) {
        auto* action = new QAction(landbridge::icon(QString::fromLatin1(iconName)), words, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(false);
        return action;
    };
    html_ = add("export", tr("Save as HTML…"), "saveHtml");
    pdf_ = add("save", tr("Save as PDF…"), "savePdf");
    print_ = add("print", tr("Print…"), "printReport");
    print_->setShortcut(QKeySequence::Print);
    connect(html_, &QAction::triggered, this, &ReportPage::saveHtml);
    connect(pdf_, &QAction::triggered, this, &ReportPage::savePdf);
    connect(print_, &QAction::triggered, this, &ReportPage::print);
}

std::vector<MenuAction> ReportPage::actions() const
{
    return {{MenuId::report, html_}, {MenuId::report, pdf_}, {MenuId::file, print_}};
}

void ReportPage::build()
{
    const Theme theme = currentTheme();
    widget_ = new QWidget;
    widget_->setObjectName(QStringLiteral("reportView"));
    widget_->setAutoFillBackground(true);
    widget_->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(widget_);
    column->setContentsMargins(0, theme.scaled(4), 0, 0);
    column->setSpacing(0);
    head_ = new ViewTitle(title(), widget_);
    head_->addAction(html_);
    head_->addAction(pdf_);
    head_->addAction(print_);
    column->addWidget(head_);
    stack_ = new QStackedWidget(widget_);
    auto* report = new QWidget(stack_);
    auto* parts = new QVBoxLayout(report);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(buildChoices());
    warning_ = new MessageStrip(report);
    warning_->setObjectName(QStringLiteral("reportWarning"));
    warning_->hide();
    exercise_ = new MessageStrip(report);
    exercise_->setObjectName(QStringLiteral("reportExercise"));
    exercise_->hide();
    parts->addWidget(warning_);
    parts->addWidget(exercise_);
    preview_ = new PagePreview(report);
    preview_->setObjectName(QStringLiteral("preview"));
    parts->addWidget(preview_, 1);
    auto* empty = new EmptyState(tr("There is no proposal to report on yet."), stack_);
    empty->setObjectName(QStringLiteral("reportEmpty"));
    QPushButton* run = empty->addButton(tr("Run matching"));
    run->setObjectName(QStringLiteral("runMatching"));
    connect(run, &QPushButton::clicked, this, [this] { navigator_.runMatching(); });
    stack_->addWidget(report);
    stack_->addWidget(empty);
    column->addWidget(stack_, 1);
    connect(preview_, &PagePreview::viewChanged, this, &ReportPage::showPlace);
    connect(warning_, &MessageStrip::chosen, this, [this] { navigator_.runMatching(); });
}

QWidget* ReportPage::buildChoices()
{
    const Theme theme = currentTheme();
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(theme.measures().margin, 0, theme.measures().margin, theme.scaled(8));
    row->setSpacing(theme.scaled(8));
    auto* choices = new QWidget(box);
    auto* flow = new FlowLayout(choices);
    flow->setGaps(theme.scaled(14), theme.scaled(6));
    row->addWidget(choices, 1);
    const auto add = [&](const QString& words, QWidget* control, const QString& name) {
        auto* pair = new QWidget(choices);
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.scaled(8));
        auto* label = new TextLabel(words, TextRole::body, Token::muted, pair);
        label->setBuddy(control);
        control->setObjectName(name);
        control->setAccessibleName(words);
        line->addWidget(label);
        line->addWidget(control);
        flow->addWidget(pair);
    };
    language_ = new QComboBox(box);
    for (std::size_t i = 0; i < vocabulary::kLanguageCount; ++i)
        language_->addItem(languageName(static_cast<vocabulary::Language>(i)), static_cast<int>(i));
    language_->setCurrentIndex(static_cast<int>(bridge_.formats().tongue().language()));
    amounts_ = new QComboBox(box);
    amounts_->addItem(tr("millions"));
    amounts_->addItem(tr("whole units"));
    states_ = new ListField(box);
    states_->setMaximumWidth(theme.scaled(220));
    add(tr("Language"), language_, QStringLiteral("reportLanguage"));
    add(tr("Amounts in"), amounts_, QStringLiteral("reportAmounts"));
    add(tr("States"), states_, QStringLiteral("reportStates"));
    place_ = new TextLabel({}, TextRole::caption, Token::muted, box);
    place_->setObjectName(QStringLiteral("previewPlace"));
    row->addWidget(place_, 0, Qt::AlignTop);
    place_->setMinimumHeight(theme.measures().control);
    const auto zoom = [&](const char* iconName, const QString& words, const char* name) {
        auto* button = new QToolButton(box);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(landbridge::icon(QString::fromLatin1(iconName)));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    QToolButton* out = zoom("minus", tr("Smaller"), "zoomOut");
    QToolButton* in = zoom("plus", tr("Larger"), "zoomIn");
    auto* fit = new QToolButton(box);
    fit->setText(tr("Fit width"));
    fit->setObjectName(QStringLiteral("fitWidth"));
    fit->setAutoRaise(true);
    fit->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(fit, 0, Qt::AlignTop);
    connect(out, &QToolButton::clicked, this, [this] { preview_->zoomOut(); });
    connect(in, &QToolButton::clicked, this, [this] { preview_->zoomIn(); });
    connect(fit, &QToolButton::clicked, this, [this] { preview_->fitWidth(); });
    connect(language_, &QComboBox::currentIndexChanged, this, &ReportPage::makeSoon);
    connect(amounts_, &QComboBox::currentIndexChanged, this, &ReportPage::makeSoon);
    connect(states_, &ListField::edited, this, &ReportPage::makeSoon);
    return box;
}

void ReportPage::fillStates()
{
    std::vector<ListField::Option> options;
    for (const Party& party : bridge_.workspace().parties())
        if (party.kind == PartyKind::state && party.affected != YesNo::no)
            options.push_back({party.id.text, partyName(party, bridge_.formats().tongue())});
    std::ranges::sort(options,
                      [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.label, b.label) < 0; });
    states_->setOptions(options, tr("all states"));
}

void ReportPage::refresh(const Changed& what)
{
    if (std::ranges::find(what.tables, "parties") != what.tables.end())
        fillStates();
    makeSoon();
}

void ReportPage::makeSoon()
{
    isStale_ = true;
    if (widget_->isVisible())
        make();
}

void ReportPage::shown()
{
    if (isStale_)
        make();
}

void ReportPage::make()
{
    const std::shared_ptr<const StoredRun> run = bridge_.run();
    stack_->setCurrentIndex(run ? 0 : 1);
    if (!run) {
        isStale_ = false;
        made_ = {};
        preview_->setPages({});
        for (QAction* action : {html_, pdf_, print_})
            action->setEnabled(false);
        head_->setNote({});
        Q_EMIT made();
        return;
    }
    showWarnings();
    const auto language = static_cast<vocabulary::Language>(language_->currentData().toInt());
    const Digits digits = language == vocabulary::Language::arabic ? Digits::arabicIndic : Digits::latin;
    report::MatchReportOptions options{.amounts = amounts_->currentIndex() == 0 ? report::Amounts::millions
                                                                                : report::Amounts::whole,
                                       .time = timeNow(),
                                       .programVersion = toUtf8(programVersion_)};
    for (const std::string& state : states_->chosen())
        options.states.push_back(PartyId{state});
    using Answer = Result<Made>;
    const bool started = bridge_.job().start<Answer>(
        this,
        [workspace = bridge_.workspace(), run, options, language, digits](std::stop_token,
                                                                          const ProgressReport&) -> Answer {
            Result<report::Report> report = matchReportOf(workspace, *run, options, ReportWords(language, digits));
            if (!report)
                return report.error();
            Made made{.report = std::move(report).value()};
            made.pages = std::make_shared<const ReportPages>(made.report);
            return made;
        },
        [this](Answer answer) {
            isMaking_ = false;
            showMade(answer);
        });
    // Where the worker is busy, its end asks again.
    if (started) {
        isStale_ = false;
        isMaking_ = true;
        head_->setNote(tr("being written…"));
    }
}

void ReportPage::showMade(const Result<Made>& result)
{
    if (isStale_)
        return; // something else was chosen meanwhile; it is made next
    if (!result) {
        bridge_.prompts().report(result.error());
        head_->setNote({});
        Q_EMIT made();
        return;
    }
    made_ = *result;
    preview_->setPages(made_.pages);
    for (QAction* action : {html_, pdf_, print_})
        action->setEnabled(true);
    head_->setNote(tr("%n page(s)", nullptr, made_.pages->count()));
    showPlace();
    Q_EMIT made();
}

void ReportPage::showWarnings()
{
    if (bridge_.workbench().isRunOlder())
        warning_->showMessage(
            StripKind::warn,
            tr("The proposals are older than your last %n change(s). The report says so on every page.", nullptr,
               static_cast<int>(std::max<std::int64_t>(1, bridge_.stepsSinceRun()))),
            {tr("Run again first")});
    else
        warning_->clear();
    if (bridge_.workspace().round().exercise == YesNo::yes)
        exercise_->showMessage(StripKind::info, tr("This round is an exercise. The report says so on every page."));
    else
        exercise_->clear();
}

void ReportPage::showPlace()
{
    if (preview_->pageCount() == 0)
        return place_->clear();
    constexpr int kPercent = 100;
    place_->setText(tr("Page %1 of %2, %3 %")
                        .arg(preview_->currentPage() + 1)
                        .arg(preview_->pageCount())
                        .arg(qRound(preview_->zoom() * kPercent)));
}

QString ReportPage::askPath(const QString& kind, const QString& ending)
{
    QString name = fromUtf8(bridge_.workspace().round().title);
    for (QChar& letter : name)
        if (!letter.isLetterOrNumber() && letter != QLatin1Char(' ') && letter != QLatin1Char('-'))
            letter = QLatin1Char('-');
    const QString code = languageCode(static_cast<vocabulary::Language>(language_->currentData().toInt()));
    QString path = bridge_.prompts().chooseSaveFile({.title = tr("Save the report"),
                                                     .start = QStringLiteral("%1 (%2).%3").arg(name, code, ending),
                                                     .kinds = {kind}});
    if (!path.isEmpty() && !path.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive))
        path += QLatin1Char('.') + ending;
    return path;
}

void ReportPage::save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        bridge_.prompts().report({MessageCode::fileNotWritable, {toUtf8(path), toUtf8(file.errorString())}});
    else
        bridge_.prompts().show(
            {.kind = NoticeKind::ok, .sentence = tr("The report was saved as %1.").arg(isolated(path))});
}

void ReportPage::saveHtml()
{
    if (!made_.pages)
        return;
    const QString path = askPath(tr("Web pages (*.html)"), QStringLiteral("html"));
    if (!path.isEmpty())
        save(path, QByteArray::fromStdString(report::htmlPage(made_.report)));
}

void ReportPage::savePdf()
{
    if (!made_.pages)
        return;
    const QString path = askPath(tr("PDF documents (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    // The pages on screen belong to the main thread; the worker lays out its own.
    const bool started = bridge_.job().start<QByteArray>(
        this, [report = made_.report](std::stop_token, const ProgressReport&) { return ReportPages(report).pdf(); },
        [this, path](const QByteArray& bytes) { save(path, bytes); });
    if (!started)
        save(path, made_.pages->pdf());
}

void ReportPage::print()
{
    if (!made_.pages)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(fromUtf8(made_.report.title));
    QPrintDialog dialog(&printer, widget_);
    dialog.setWindowTitle(tr("Print the report"));
    dialog.setMinMax(1, made_.pages->count());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange ? std::min(printer.toPage(), made_.pages->count()) : made_.pages->count();
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
        made_.pages->paint(painter, page, QRectF(QPointF(), paper.size()));
    }
}

} // namespace landbridge
