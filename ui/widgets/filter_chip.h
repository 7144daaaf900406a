#pragma once

#include <QtWidgets/QAbstractButton>

namespace landbridge {

/// A filter in force: "Field: value" with a cross of 24 px. Clicking (or Enter) edits it, the cross or Delete removes
/// it. Without a field it is the dashed "Add filter".
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    FilterChip(QString field, QString value, QWidget* parent = nullptr);
    /// The chip with a plus and a dashed outline.
    static FilterChip* addFilter(QWidget* parent = nullptr);

    QString field() const { return field_; }
    QString value() const { return value_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool isAdd() const { return field_.isEmpty(); }
    QRect crossRect() const;

    QString field_;
    QString value_;
};

} // namespace landbridge
