#include "ui/shell/start_page.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>

#include "ui/shell/start_button.h"
#include "ui/support/icon_engine.h"
#include "ui/widgets/text_label.h"
#include "ui/words/numbers.h"

namespace landbridge {

namespace {

/// The sign of the program.
class Logo : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {currentTheme().scaled(44), currentTheme().scaled(44)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), QStringLiteral("logo"), currentTheme().colour(Token::accent));
    }
};

QString whenChanged(const QString& path)
{
    const QDateTime time = QFileInfo(path).lastModified();
    if (!time.isValid())
        return {};
    if (time.date() == QDate::currentDate())
        return StartPage::tr("today, %1").arg(time.toString(QStringLiteral("HH:mm")));
    const QDate day = time.date();
    return Formats().date(Date(std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
                               std::chrono::day(static_cast<unsigned>(day.day()))));
}

} // namespace

StartPage::StartPage(const QStringList& recent, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("startPage"));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    const Theme theme = currentTheme();
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(theme.scaled(24), theme.scaled(24), theme.scaled(24), theme.scaled(24));
    grid->setHorizontalSpacing(theme.scaled(52));
    grid->setVerticalSpacing(theme.scaled(30));
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(heading(), 1, 1, 1, 2);
    grid->addWidget(beginnings(), 2, 1, Qt::AlignTop);
    if (!recent.isEmpty())
        grid->addWidget(recentFiles(recent), 2, 2, Qt::AlignTop);
    grid->addWidget(languages(), 3, 1, 1, 2, Qt::AlignLeading);
    grid->setRowStretch(4, 3);
    grid->setColumnStretch(3, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scroll);
}

QWidget* StartPage::heading()
{
    auto* pane = new QWidget;
    auto* grid = new QGridLayout(pane);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(currentTheme().scaled(14));
    grid->setVerticalSpacing(0);
    grid->addWidget(new Logo(pane), 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(new TextLabel(QStringLiteral("Landbridge"), TextRole::headline, Token::text, pane), 0, 1);
    grid->addWidget(new TextLabel(tr("Links what mine-affected states need with what donors offer."), TextRole::body,
                                  Token::muted, pane),
                    1, 1);
    grid->setColumnStretch(1, 1);
    return pane;
}

QWidget* StartPage::beginnings()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](const char* name, const char* sign, const QString& words, const QString& more,
                         void (StartPage::*signal)()) {
        auto* button = new StartButton(QLatin1String(sign), words, more, pane);
        button->setObjectName(QLatin1String(name));
        connect(button, &QAbstractButton::clicked, this, signal);
        column->addWidget(button);
    };
    add("startNew", "new-file", tr("New workspace"), tr("One file holds one round: needs, offers, proposals"),
        &StartPage::newWanted);
    add("startOpen", "folder", tr("Open…"), tr("A workspace from this computer or a stick"), &StartPage::openWanted);
    add("startExample", "flask", tr("Example"), tr("Invented data to look around, nothing can break"),
        &StartPage::exampleWanted);
    return pane;
}

QWidget* StartPage::recentFiles(const QStringList& recent)
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, currentTheme().scaled(2), 0, 0);
    column->setSpacing(0);
    auto* heading = new TextLabel(tr("Recent"), TextRole::paneHeading, Token::text, pane);
    heading->setFixedHeight(currentTheme().measures().header);
    column->addWidget(heading);
    auto* line = new QWidget(pane);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    for (const QString& path : recent) {
        auto* button = new RecentButton(path, whenChanged(path), pane);
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        column->addWidget(button);
    }
    return pane;
}

QWidget* StartPage::languages()
{
    auto* pane = new QWidget;
    auto* row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new TextLabel(tr("Language"), TextRole::body, Token::muted, pane));
    row->addSpacing(currentTheme().scaled(14));
    for (std::size_t i = 0; i < vocabulary::kLanguageCount; ++i) {
        const auto language = static_cast<vocabulary::Language>(i);
        auto* button = new LanguageButton(languageName(language), pane);
        button->setObjectName(QStringLiteral("language-") + languageCode(language));
        button->setChecked(language == Tongue().language());
        connect(button, &QAbstractButton::clicked, this, [this, language] { Q_EMIT languageWanted(language); });
        row->addWidget(button);
    }
    return pane;
}

} // namespace landbridge
