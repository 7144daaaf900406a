#pragma once

#include <QtWidgets/QToolButton>

#include <string>
#include <vector>

class QListWidget;
class QMenu;

namespace landbridge {

/// A field for several of a list: shows the chosen ones in words and opens a list to tick, by mouse or with Space.
class ListField : public QToolButton {
    Q_OBJECT

public:
    struct Option {
        std::string id = {};
        QString label = {};
    };

    explicit ListField(QWidget* parent = nullptr);

    /// What can be chosen, and what stands in the field when nothing is ("any").
    void setOptions(const std::vector<Option>& options, const QString& none);
    /// Ticks `ids`; those that are no option are added to the end.
    void setChosen(const std::vector<std::string>& ids);
    /// The ticked ids in the order of the list.
    std::vector<std::string> chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showChosen();

    QMenu* menu_ = nullptr;
    QListWidget* list_ = nullptr;
    QString none_;
    bool filling_ = false;
};

} // namespace landbridge
