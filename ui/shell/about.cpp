#include "ui/shell/about.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

#include <span>

#include "ui/shell/workspace_files.h"
#include "ui/support/theme.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

namespace {

struct Source {
    const char* what = "";
    const char* from = "";
};

constexpr Source kSources[] = {
    {QT_TRANSLATE_NOOP("About", "Names and codes of states"), "United Nations M49, datasets/country-codes (PDDL)"},
    {QT_TRANSLATE_NOOP("About", "Exchange rates of the example"), "European Central Bank, reference rates"},
    {QT_TRANSLATE_NOOP("About", "Scale of needs and flows of the example"),
     "OCHA Financial Tracking Service (CC BY 3.0 IGO); OECD CRS; IATI; AidData (ODC-BY 1.0)"},
    {QT_TRANSLATE_NOOP("About", "Parties to the Convention"), "United Nations Treaty Collection"},
};

constexpr Source kParts[] = {
    {"Qt 6", "LGPL 3"},
    {"SQLite", "public domain"},
    {"Boost", "Boost Software License 1.0"},
    {"ICU", "Unicode License"},
    {"libzip, libxlsxwriter", "BSD"},
    {"Expat, nlohmann-json", "MIT"},
    {"Noto Sans", "SIL Open Font License 1.1"},
};

QString aboutWords(const char* text)
{
    return QCoreApplication::translate("About", text);
}

QString listOf(std::span<const Source> sources)
{
    QString text = QStringLiteral("<ul>");
    for (const Source& one : sources)
        text += QStringLiteral("<li>%1: <span dir=\"ltr\">%2</span></li>")
                    .arg(aboutWords(one.what).toHtmlEscaped(), QString::fromLatin1(one.from));
    return text + QStringLiteral("</ul>");
}

QString content()
{
    return QStringLiteral("<p>%1</p><p>%2</p>%3<p>%4</p>%5")
        .arg(aboutWords(QT_TRANSLATE_NOOP("About",
                                          "Apache License 2.0. Works without a network; nothing leaves this computer "
                                          "unless you send a file.")),
             aboutWords(QT_TRANSLATE_NOOP("About",
                                          "The data that come with the program; all amounts, ranks and pairings of the "
                                          "example together are an exercise.")),
             listOf(kSources), aboutWords(QT_TRANSLATE_NOOP("About", "It is built on:")), listOf(kParts));
}

/// Where each number of the example is from, as it stands beside its tables.
QString sampleNotes()
{
    QFile file(WorkspaceFiles::exampleFolder() + QStringLiteral("/README.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void showAbout(QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("about"));
    dialog.setWindowTitle(aboutWords(QT_TRANSLATE_NOOP("About", "About Landbridge")));
    const Theme theme = currentTheme();
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(new TextLabel(QStringLiteral("Landbridge ") + QCoreApplication::applicationVersion(),
                                    TextRole::viewTitle, Token::text, &dialog));
    auto* text = new QTextBrowser(&dialog);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(content());
    column->addWidget(text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    if (const QString notes = sampleNotes(); !notes.isEmpty()) {
        QPushButton* more = buttons->addButton(aboutWords(QT_TRANSLATE_NOOP("About", "Sources of the example")),
                                               QDialogButtonBox::ActionRole);
        QObject::connect(more, &QPushButton::clicked, text, [text, notes] { text->setMarkdown(notes); });
    }
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.resize(theme.scaled(640), theme.scaled(480));
    dialog.exec();
}

} // namespace landbridge
