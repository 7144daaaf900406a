#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace landbridge {

class TextLabel;

/// The first row of a view: its title, "32 of 60 shown" in muted, and actions with words at the far end.
class ViewTitle : public QWidget {
    Q_OBJECT

public:
    explicit ViewTitle(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// A tool button with icon and words for `action`, at the far end.
    QToolButton* addAction(QAction* action);
    /// Any other control (a combo box with its label, a legend) at the far end.
    void addControl(QWidget* control);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    QHBoxLayout* row_ = nullptr;
    TextLabel* title_ = nullptr;
    TextLabel* note_ = nullptr;
};

} // namespace landbridge
