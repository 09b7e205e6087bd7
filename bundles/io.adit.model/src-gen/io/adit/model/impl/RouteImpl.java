/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Asset;
import io.adit.model.Route;
import io.adit.model.RouteStep;
import io.adit.model.Rule;
import io.adit.model.Weekday;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Route</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.RouteImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteImpl#getMinSeverity <em>Min Severity</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteImpl#getAssets <em>Assets</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteImpl#getDays <em>Days</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteImpl#getFrom <em>From</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteImpl#getTo <em>To</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteImpl#getQuietMinutes <em>Quiet Minutes</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteImpl#isTellsEnd <em>Tells End</em>}</li>
 *   <li>{@link io.adit.model.impl.RouteImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RouteImpl extends NamedImpl implements Route {
	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinSeverity() <em>Min Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final int MIN_SEVERITY_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMinSeverity() <em>Min Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinSeverity()
	 * @generated
	 * @ordered
	 */
	protected int minSeverity = MIN_SEVERITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssets() <em>Assets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> assets;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<Rule> rules;

	/**
	 * The cached value of the '{@link #getDays() <em>Days</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected EList<Weekday> days;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected String from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected String to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuietMinutes() <em>Quiet Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuietMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int QUIET_MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getQuietMinutes() <em>Quiet Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuietMinutes()
	 * @generated
	 * @ordered
	 */
	protected int quietMinutes = QUIET_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #isTellsEnd() <em>Tells End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTellsEnd()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TELLS_END_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isTellsEnd() <em>Tells End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTellsEnd()
	 * @generated
	 * @ordered
	 */
	protected boolean tellsEnd = TELLS_END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<RouteStep> steps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RouteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.ROUTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ROUTE__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinSeverity() {
		return minSeverity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinSeverity(int newMinSeverity) {
		int oldMinSeverity = minSeverity;
		minSeverity = newMinSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ROUTE__MIN_SEVERITY, oldMinSeverity, minSeverity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Asset> getAssets() {
		if (assets == null) {
			assets = new EObjectResolvingEList<Asset>(Asset.class, this, AditPackage.ROUTE__ASSETS);
		}
		return assets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rule> getRules() {
		if (rules == null) {
			rules = new EObjectResolvingEList<Rule>(Rule.class, this, AditPackage.ROUTE__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Weekday> getDays() {
		if (days == null) {
			days = new EDataTypeUniqueEList<Weekday>(Weekday.class, this, AditPackage.ROUTE__DAYS);
		}
		return days;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(String newFrom) {
		String oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ROUTE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(String newTo) {
		String oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ROUTE__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQuietMinutes() {
		return quietMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuietMinutes(int newQuietMinutes) {
		int oldQuietMinutes = quietMinutes;
		quietMinutes = newQuietMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ROUTE__QUIET_MINUTES, oldQuietMinutes, quietMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTellsEnd() {
		return tellsEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTellsEnd(boolean newTellsEnd) {
		boolean oldTellsEnd = tellsEnd;
		tellsEnd = newTellsEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ROUTE__TELLS_END, oldTellsEnd, tellsEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RouteStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<RouteStep>(RouteStep.class, this, AditPackage.ROUTE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.ROUTE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case AditPackage.ROUTE__ENABLED:
				return isEnabled();
			case AditPackage.ROUTE__MIN_SEVERITY:
				return getMinSeverity();
			case AditPackage.ROUTE__ASSETS:
				return getAssets();
			case AditPackage.ROUTE__RULES:
				return getRules();
			case AditPackage.ROUTE__DAYS:
				return getDays();
			case AditPackage.ROUTE__FROM:
				return getFrom();
			case AditPackage.ROUTE__TO:
				return getTo();
			case AditPackage.ROUTE__QUIET_MINUTES:
				return getQuietMinutes();
			case AditPackage.ROUTE__TELLS_END:
				return isTellsEnd();
			case AditPackage.ROUTE__STEPS:
				return getSteps();
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
			case AditPackage.ROUTE__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case AditPackage.ROUTE__MIN_SEVERITY:
				setMinSeverity((Integer)newValue);
				return;
			case AditPackage.ROUTE__ASSETS:
				getAssets().clear();
				getAssets().addAll((Collection<? extends Asset>)newValue);
				return;
			case AditPackage.ROUTE__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends Rule>)newValue);
				return;
			case AditPackage.ROUTE__DAYS:
				getDays().clear();
				getDays().addAll((Collection<? extends Weekday>)newValue);
				return;
			case AditPackage.ROUTE__FROM:
				setFrom((String)newValue);
				return;
			case AditPackage.ROUTE__TO:
				setTo((String)newValue);
				return;
			case AditPackage.ROUTE__QUIET_MINUTES:
				setQuietMinutes((Integer)newValue);
				return;
			case AditPackage.ROUTE__TELLS_END:
				setTellsEnd((Boolean)newValue);
				return;
			case AditPackage.ROUTE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends RouteStep>)newValue);
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
			case AditPackage.ROUTE__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case AditPackage.ROUTE__MIN_SEVERITY:
				setMinSeverity(MIN_SEVERITY_EDEFAULT);
				return;
			case AditPackage.ROUTE__ASSETS:
				getAssets().clear();
				return;
			case AditPackage.ROUTE__RULES:
				getRules().clear();
				return;
			case AditPackage.ROUTE__DAYS:
				getDays().clear();
				return;
			case AditPackage.ROUTE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case AditPackage.ROUTE__TO:
				setTo(TO_EDEFAULT);
				return;
			case AditPackage.ROUTE__QUIET_MINUTES:
				setQuietMinutes(QUIET_MINUTES_EDEFAULT);
				return;
			case AditPackage.ROUTE__TELLS_END:
				setTellsEnd(TELLS_END_EDEFAULT);
				return;
			case AditPackage.ROUTE__STEPS:
				getSteps().clear();
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
			case AditPackage.ROUTE__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case AditPackage.ROUTE__MIN_SEVERITY:
				return minSeverity != MIN_SEVERITY_EDEFAULT;
			case AditPackage.ROUTE__ASSETS:
				return assets != null && !assets.isEmpty();
			case AditPackage.ROUTE__RULES:
				return rules != null && !rules.isEmpty();
			case AditPackage.ROUTE__DAYS:
				return days != null && !days.isEmpty();
			case AditPackage.ROUTE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case AditPackage.ROUTE__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case AditPackage.ROUTE__QUIET_MINUTES:
				return quietMinutes != QUIET_MINUTES_EDEFAULT;
			case AditPackage.ROUTE__TELLS_END:
				return tellsEnd != TELLS_END_EDEFAULT;
			case AditPackage.ROUTE__STEPS:
				return steps != null && !steps.isEmpty();
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
		result.append(" (enabled: ");
		result.append(enabled);
		result.append(", minSeverity: ");
		result.append(minSeverity);
		result.append(", days: ");
		result.append(days);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", quietMinutes: ");
		result.append(quietMinutes);
		result.append(", tellsEnd: ");
		result.append(tellsEnd);
		result.append(')');
		return result.toString();
	}

} //RouteImpl
