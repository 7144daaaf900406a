#include "ui/importing/import_choice.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "core/model/entities.h"
#include "ui/support/icon_engine.h"
#include "ui/support/prompts.h"
#include "ui/widgets/text_label.h"
#include "ui/words/labels.h"

namespace landbridge {

QStringList droppedPaths(const QMimeData& mime)
{
    QStringList paths;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile())
            paths.push_back(url.toLocalFile());
    return paths;
}

ImportChoice::ImportChoice(Prompts& prompts, QWidget* parent) : QWidget(parent), prompts_(prompts)
{
    const Theme theme = currentTheme();
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(10));
    auto* sentence = new TextLabel({}, TextRole::body, Token::muted, this);
    sentence->setSentence(tr("Choose a folder of tables, or single CSV files. They can also be dropped here."));
    column->addWidget(sentence);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.scaled(8));
    auto* folder = new QPushButton(icon(QStringLiteral("folder")), tr("Add a folder…"), this);
    folder->setObjectName(QStringLiteral("addFolder"));
    auto* files = new QPushButton(icon(QStringLiteral("file")), tr("Add files…"), this);
    files->setObjectName(QStringLiteral("addFiles"));
    remove_ = new QPushButton(tr("Remove from the list"), this);
    remove_->setObjectName(QStringLiteral("removeSource"));
    buttons->addWidget(folder);
    buttons->addWidget(files);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    column->addLayout(buttons);

    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("sources"));
    list_->setAccessibleName(tr("Files and folders to import"));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* removeAction = new QAction(tr("Remove from the list"), this);
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    list_->addAction(removeAction);
    column->addWidget(list_, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.scaled(10));
    auto* label = new TextLabel(tr("Files with another name belong to"), TextRole::body, Token::muted, this);
    table_ = new QComboBox(this);
    table_->setObjectName(QStringLiteral("tableOfFiles"));
    table_->setAccessibleName(label->text());
    table_->addItem(tr("no table: say so"), QString());
    AllEntities::forEach([this]<class Entity>() {
        constexpr std::string_view kName = TableName<Entity>::value;
        table_->addItem(tableName(kName), fromUtf8(kName));
    });
    label->setBuddy(table_);
    row->addWidget(label);
    row->addWidget(table_);
    row->addStretch(1);
    column->addLayout(row);

    connect(folder, &QPushButton::clicked, this, &ImportChoice::addFolder);
    connect(files, &QPushButton::clicked, this, &ImportChoice::addFiles);
    connect(remove_, &QPushButton::clicked, this, &ImportChoice::removeSelected);
    connect(removeAction, &QAction::triggered, this, &ImportChoice::removeSelected);
    connect(list_, &QListWidget::itemSelectionChanged, this,
            [this] { remove_->setEnabled(!list_->selectedItems().isEmpty()); });
    connect(table_, &QComboBox::currentIndexChanged, this, &ImportChoice::changed);
    remove_->setEnabled(false);
}

QStringList ImportChoice::sources() const
{
    QStringList paths;
    for (int row = 0; row < list_->count(); ++row)
        paths.push_back(list_->item(row)->data(Qt::UserRole).toString());
    return paths;
}

QString ImportChoice::table() const
{
    return table_->currentData().toString();
}

void ImportChoice::add(const QStringList& paths)
{
    const QStringList known = sources();
    for (const QString& path : paths) {
        if (path.isEmpty() || known.contains(path))
            continue;
        const bool isFolder = QFileInfo(path).isDir();
        auto* item = new QListWidgetItem(icon(isFolder ? QStringLiteral("folder") : QStringLiteral("file")),
                                         QDir::toNativeSeparators(path), list_);
        item->setData(Qt::UserRole, path);
    }
    Q_EMIT changed();
}

void ImportChoice::addFiles()
{
    add(prompts_.chooseFiles({.title = tr("Tables to import"), .kinds = {tr("Tables (*.csv)"), tr("All files (*)")}}));
}

void ImportChoice::addFolder()
{
    add({prompts_.chooseFolder({.title = tr("Folder of tables to import")})});
}

void ImportChoice::removeSelected()
{
    qDeleteAll(list_->selectedItems());
    Q_EMIT changed();
}

void ImportChoice::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportChoice::dropEvent(QDropEvent* event)
{
    add(droppedPaths(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace landbridge
