/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.MaintenanceCosts;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Maintenance Costs</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.MaintenanceCostsImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link io.adit.model.impl.MaintenanceCostsImpl#getPlannedWork <em>Planned Work</em>}</li>
 *   <li>{@link io.adit.model.impl.MaintenanceCostsImpl#getUnplannedWork <em>Unplanned Work</em>}</li>
 *   <li>{@link io.adit.model.impl.MaintenanceCostsImpl#getDowntimePerHour <em>Downtime Per Hour</em>}</li>
 *   <li>{@link io.adit.model.impl.MaintenanceCostsImpl#getPlannedHours <em>Planned Hours</em>}</li>
 *   <li>{@link io.adit.model.impl.MaintenanceCostsImpl#getUnplannedHours <em>Unplanned Hours</em>}</li>
 *   <li>{@link io.adit.model.impl.MaintenanceCostsImpl#getRenewalDays <em>Renewal Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaintenanceCostsImpl extends MinimalEObjectImpl.Container implements MaintenanceCosts {
	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedWork() <em>Planned Work</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedWork()
	 * @generated
	 * @ordered
	 */
	protected static final Double PLANNED_WORK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedWork() <em>Planned Work</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedWork()
	 * @generated
	 * @ordered
	 */
	protected Double plannedWork = PLANNED_WORK_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnplannedWork() <em>Unplanned Work</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnplannedWork()
	 * @generated
	 * @ordered
	 */
	protected static final Double UNPLANNED_WORK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnplannedWork() <em>Unplanned Work</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnplannedWork()
	 * @generated
	 * @ordered
	 */
	protected Double unplannedWork = UNPLANNED_WORK_EDEFAULT;

	/**
	 * The default value of the '{@link #getDowntimePerHour() <em>Downtime Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDowntimePerHour()
	 * @generated
	 * @ordered
	 */
	protected static final Double DOWNTIME_PER_HOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDowntimePerHour() <em>Downtime Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDowntimePerHour()
	 * @generated
	 * @ordered
	 */
	protected Double downtimePerHour = DOWNTIME_PER_HOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedHours() <em>Planned Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedHours()
	 * @generated
	 * @ordered
	 */
	protected static final Double PLANNED_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedHours() <em>Planned Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedHours()
	 * @generated
	 * @ordered
	 */
	protected Double plannedHours = PLANNED_HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnplannedHours() <em>Unplanned Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnplannedHours()
	 * @generated
	 * @ordered
	 */
	protected static final Double UNPLANNED_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnplannedHours() <em>Unplanned Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnplannedHours()
	 * @generated
	 * @ordered
	 */
	protected Double unplannedHours = UNPLANNED_HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRenewalDays() <em>Renewal Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenewalDays()
	 * @generated
	 * @ordered
	 */
	protected static final Double RENEWAL_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRenewalDays() <em>Renewal Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenewalDays()
	 * @generated
	 * @ordered
	 */
	protected Double renewalDays = RENEWAL_DAYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MaintenanceCostsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.MAINTENANCE_COSTS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.MAINTENANCE_COSTS__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPlannedWork() {
		return plannedWork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedWork(Double newPlannedWork) {
		Double oldPlannedWork = plannedWork;
		plannedWork = newPlannedWork;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.MAINTENANCE_COSTS__PLANNED_WORK, oldPlannedWork, plannedWork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getUnplannedWork() {
		return unplannedWork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnplannedWork(Double newUnplannedWork) {
		Double oldUnplannedWork = unplannedWork;
		unplannedWork = newUnplannedWork;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.MAINTENANCE_COSTS__UNPLANNED_WORK, oldUnplannedWork, unplannedWork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDowntimePerHour() {
		return downtimePerHour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDowntimePerHour(Double newDowntimePerHour) {
		Double oldDowntimePerHour = downtimePerHour;
		downtimePerHour = newDowntimePerHour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.MAINTENANCE_COSTS__DOWNTIME_PER_HOUR, oldDowntimePerHour, downtimePerHour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPlannedHours() {
		return plannedHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedHours(Double newPlannedHours) {
		Double oldPlannedHours = plannedHours;
		plannedHours = newPlannedHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.MAINTENANCE_COSTS__PLANNED_HOURS, oldPlannedHours, plannedHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getUnplannedHours() {
		return unplannedHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnplannedHours(Double newUnplannedHours) {
		Double oldUnplannedHours = unplannedHours;
		unplannedHours = newUnplannedHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.MAINTENANCE_COSTS__UNPLANNED_HOURS, oldUnplannedHours, unplannedHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRenewalDays() {
		return renewalDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRenewalDays(Double newRenewalDays) {
		Double oldRenewalDays = renewalDays;
		renewalDays = newRenewalDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.MAINTENANCE_COSTS__RENEWAL_DAYS, oldRenewalDays, renewalDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.MAINTENANCE_COSTS__CURRENCY:
				return getCurrency();
			case AditPackage.MAINTENANCE_COSTS__PLANNED_WORK:
				return getPlannedWork();
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_WORK:
				return getUnplannedWork();
			case AditPackage.MAINTENANCE_COSTS__DOWNTIME_PER_HOUR:
				return getDowntimePerHour();
			case AditPackage.MAINTENANCE_COSTS__PLANNED_HOURS:
				return getPlannedHours();
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_HOURS:
				return getUnplannedHours();
			case AditPackage.MAINTENANCE_COSTS__RENEWAL_DAYS:
				return getRenewalDays();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.MAINTENANCE_COSTS__CURRENCY:
				setCurrency((String)newValue);
				return;
			case AditPackage.MAINTENANCE_COSTS__PLANNED_WORK:
				setPlannedWork((Double)newValue);
				return;
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_WORK:
				setUnplannedWork((Double)newValue);
				return;
			case AditPackage.MAINTENANCE_COSTS__DOWNTIME_PER_HOUR:
				setDowntimePerHour((Double)newValue);
				return;
			case AditPackage.MAINTENANCE_COSTS__PLANNED_HOURS:
				setPlannedHours((Double)newValue);
				return;
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_HOURS:
				setUnplannedHours((Double)newValue);
				return;
			case AditPackage.MAINTENANCE_COSTS__RENEWAL_DAYS:
				setRenewalDays((Double)newValue);
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
			case AditPackage.MAINTENANCE_COSTS__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case AditPackage.MAINTENANCE_COSTS__PLANNED_WORK:
				setPlannedWork(PLANNED_WORK_EDEFAULT);
				return;
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_WORK:
				setUnplannedWork(UNPLANNED_WORK_EDEFAULT);
				return;
			case AditPackage.MAINTENANCE_COSTS__DOWNTIME_PER_HOUR:
				setDowntimePerHour(DOWNTIME_PER_HOUR_EDEFAULT);
				return;
			case AditPackage.MAINTENANCE_COSTS__PLANNED_HOURS:
				setPlannedHours(PLANNED_HOURS_EDEFAULT);
				return;
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_HOURS:
				setUnplannedHours(UNPLANNED_HOURS_EDEFAULT);
				return;
			case AditPackage.MAINTENANCE_COSTS__RENEWAL_DAYS:
				setRenewalDays(RENEWAL_DAYS_EDEFAULT);
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
			case AditPackage.MAINTENANCE_COSTS__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case AditPackage.MAINTENANCE_COSTS__PLANNED_WORK:
				return PLANNED_WORK_EDEFAULT == null ? plannedWork != null : !PLANNED_WORK_EDEFAULT.equals(plannedWork);
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_WORK:
				return UNPLANNED_WORK_EDEFAULT == null ? unplannedWork != null : !UNPLANNED_WORK_EDEFAULT.equals(unplannedWork);
			case AditPackage.MAINTENANCE_COSTS__DOWNTIME_PER_HOUR:
				return DOWNTIME_PER_HOUR_EDEFAULT == null ? downtimePerHour != null : !DOWNTIME_PER_HOUR_EDEFAULT.equals(downtimePerHour);
			case AditPackage.MAINTENANCE_COSTS__PLANNED_HOURS:
				return PLANNED_HOURS_EDEFAULT == null ? plannedHours != null : !PLANNED_HOURS_EDEFAULT.equals(plannedHours);
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_HOURS:
				return UNPLANNED_HOURS_EDEFAULT == null ? unplannedHours != null : !UNPLANNED_HOURS_EDEFAULT.equals(unplannedHours);
			case AditPackage.MAINTENANCE_COSTS__RENEWAL_DAYS:
				return RENEWAL_DAYS_EDEFAULT == null ? renewalDays != null : !RENEWAL_DAYS_EDEFAULT.equals(renewalDays);
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
		result.append(" (currency: ");
		result.append(currency);
		result.append(", plannedWork: ");
		result.append(plannedWork);
		result.append(", unplannedWork: ");
		result.append(unplannedWork);
		result.append(", downtimePerHour: ");
		result.append(downtimePerHour);
		result.append(", plannedHours: ");
		result.append(plannedHours);
		result.append(", unplannedHours: ");
		result.append(unplannedHours);
		result.append(", renewalDays: ");
		result.append(renewalDays);
		result.append(')');
		return result.toString();
	}

} //MaintenanceCostsImpl
