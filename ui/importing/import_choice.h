#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QListWidget;
class QMimeData;
class QPushButton;

namespace landbridge {

class Prompts;

/// The first step of an import: which files and folders. Files can be dropped on it.
class ImportChoice : public QWidget {
    Q_OBJECT

public:
    explicit ImportChoice(Prompts& prompts, QWidget* parent = nullptr);

    QStringList sources() const;
    /// The table that files whose name is none belong to; empty = their name must say.
    QString table() const;

public Q_SLOTS:
    /// Adds files and folders; those that are there already are not added again.
    void add(const QStringList& paths);
    void addFiles();
    void addFolder();
    void removeSelected();

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Prompts& prompts_;
    QListWidget* list_ = nullptr;
    QComboBox* table_ = nullptr;
    QPushButton* remove_ = nullptr;
};

/// The paths of the files and folders that are dragged; empty where there are none on this computer.
QStringList droppedPaths(const QMimeData& mime);

} // namespace landbridge
