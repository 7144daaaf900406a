#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace landbridge {

class TextLabel;

/// What stands in the place of a table that has no rows: one sentence and at most a few buttons, no picture.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// Adds a button; the first one is the primary one of the view.
    QPushButton* addButton(const QString& words);

private:
    TextLabel* sentence_ = nullptr;
    QHBoxLayout* buttons_ = nullptr;
};

} // namespace landbridge
