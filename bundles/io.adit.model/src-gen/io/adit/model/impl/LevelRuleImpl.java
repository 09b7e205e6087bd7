/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Direction;
import io.adit.model.Level;
import io.adit.model.LevelRule;

import io.adit.model.Watch;
import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Level Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.LevelRuleImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link io.adit.model.impl.LevelRuleImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link io.adit.model.impl.LevelRuleImpl#getWatch <em>Watch</em>}</li>
 *   <li>{@link io.adit.model.impl.LevelRuleImpl#getForecastDays <em>Forecast Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LevelRuleImpl extends RuleImpl implements LevelRule {
	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.ABOVE;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<Level> levels;

	/**
	 * The cached value of the '{@link #getWatch() <em>Watch</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWatch()
	 * @generated
	 * @ordered
	 */
	protected Watch watch;

	/**
	 * The default value of the '{@link #getForecastDays() <em>Forecast Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecastDays()
	 * @generated
	 * @ordered
	 */
	protected static final Double FORECAST_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForecastDays() <em>Forecast Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecastDays()
	 * @generated
	 * @ordered
	 */
	protected Double forecastDays = FORECAST_DAYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LevelRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.LEVEL_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL_RULE__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Level> getLevels() {
		if (levels == null) {
			levels = new EObjectContainmentEList<Level>(Level.class, this, AditPackage.LEVEL_RULE__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Watch getWatch() {
		return watch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWatch(Watch newWatch, NotificationChain msgs) {
		Watch oldWatch = watch;
		watch = newWatch;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL_RULE__WATCH, oldWatch, newWatch);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWatch(Watch newWatch) {
		if (newWatch != watch) {
			NotificationChain msgs = null;
			if (watch != null)
				msgs = ((InternalEObject)watch).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AditPackage.LEVEL_RULE__WATCH, null, msgs);
			if (newWatch != null)
				msgs = ((InternalEObject)newWatch).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AditPackage.LEVEL_RULE__WATCH, null, msgs);
			msgs = basicSetWatch(newWatch, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL_RULE__WATCH, newWatch, newWatch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getForecastDays() {
		return forecastDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForecastDays(Double newForecastDays) {
		Double oldForecastDays = forecastDays;
		forecastDays = newForecastDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.LEVEL_RULE__FORECAST_DAYS, oldForecastDays, forecastDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.LEVEL_RULE__LEVELS:
				return ((InternalEList<?>)getLevels()).basicRemove(otherEnd, msgs);
			case AditPackage.LEVEL_RULE__WATCH:
				return basicSetWatch(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.LEVEL_RULE__DIRECTION:
				return getDirection();
			case AditPackage.LEVEL_RULE__LEVELS:
				return getLevels();
			case AditPackage.LEVEL_RULE__WATCH:
				return getWatch();
			case AditPackage.LEVEL_RULE__FORECAST_DAYS:
				return getForecastDays();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.LEVEL_RULE__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case AditPackage.LEVEL_RULE__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends Level>)newValue);
				return;
			case AditPackage.LEVEL_RULE__WATCH:
				setWatch((Watch)newValue);
				return;
			case AditPackage.LEVEL_RULE__FORECAST_DAYS:
				setForecastDays((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AditPackage.LEVEL_RULE__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case AditPackage.LEVEL_RULE__LEVELS:
				getLevels().clear();
				return;
			case AditPackage.LEVEL_RULE__WATCH:
				setWatch((Watch)null);
				return;
			case AditPackage.LEVEL_RULE__FORECAST_DAYS:
				setForecastDays(FORECAST_DAYS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AditPackage.LEVEL_RULE__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case AditPackage.LEVEL_RULE__LEVELS:
				return levels != null && !levels.isEmpty();
			case AditPackage.LEVEL_RULE__WATCH:
				return watch != null;
			case AditPackage.LEVEL_RULE__FORECAST_DAYS:
				return FORECAST_DAYS_EDEFAULT == null ? forecastDays != null : !FORECAST_DAYS_EDEFAULT.equals(forecastDays);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (direction: ");
		result.append(direction);
		result.append(", forecastDays: ");
		result.append(forecastDays);
		result.append(')');
		return result.toString();
	}

} //LevelRuleImpl
