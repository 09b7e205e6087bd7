/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Maintenance Costs</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What work on an asset costs, with and without a plan. All of it is needed for an advice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.MaintenanceCosts#getCurrency <em>Currency</em>}</li>
 *   <li>{@link io.adit.model.MaintenanceCosts#getPlannedWork <em>Planned Work</em>}</li>
 *   <li>{@link io.adit.model.MaintenanceCosts#getUnplannedWork <em>Unplanned Work</em>}</li>
 *   <li>{@link io.adit.model.MaintenanceCosts#getDowntimePerHour <em>Downtime Per Hour</em>}</li>
 *   <li>{@link io.adit.model.MaintenanceCosts#getPlannedHours <em>Planned Hours</em>}</li>
 *   <li>{@link io.adit.model.MaintenanceCosts#getUnplannedHours <em>Unplanned Hours</em>}</li>
 *   <li>{@link io.adit.model.MaintenanceCosts#getRenewalDays <em>Renewal Days</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getMaintenanceCosts()
 * @model
 * @generated
 */
public interface MaintenanceCosts extends EObject {
	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of all its amounts, for example EUR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see io.adit.model.AditPackage#getMaintenanceCosts_Currency()
	 * @model required="true"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link io.adit.model.MaintenanceCosts#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Planned Work</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Labour and parts of the work when it is planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Work</em>' attribute.
	 * @see #setPlannedWork(Double)
	 * @see io.adit.model.AditPackage#getMaintenanceCosts_PlannedWork()
	 * @model
	 * @generated
	 */
	Double getPlannedWork();

	/**
	 * Sets the value of the '{@link io.adit.model.MaintenanceCosts#getPlannedWork <em>Planned Work</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Work</em>' attribute.
	 * @see #getPlannedWork()
	 * @generated
	 */
	void setPlannedWork(Double value);

	/**
	 * Returns the value of the '<em><b>Unplanned Work</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Labour, parts and what else breaks, of the repair after a failure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unplanned Work</em>' attribute.
	 * @see #setUnplannedWork(Double)
	 * @see io.adit.model.AditPackage#getMaintenanceCosts_UnplannedWork()
	 * @model
	 * @generated
	 */
	Double getUnplannedWork();

	/**
	 * Sets the value of the '{@link io.adit.model.MaintenanceCosts#getUnplannedWork <em>Unplanned Work</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unplanned Work</em>' attribute.
	 * @see #getUnplannedWork()
	 * @generated
	 */
	void setUnplannedWork(Double value);

	/**
	 * Returns the value of the '<em><b>Downtime Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of an hour in which the asset is not available.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Downtime Per Hour</em>' attribute.
	 * @see #setDowntimePerHour(Double)
	 * @see io.adit.model.AditPackage#getMaintenanceCosts_DowntimePerHour()
	 * @model
	 * @generated
	 */
	Double getDowntimePerHour();

	/**
	 * Sets the value of the '{@link io.adit.model.MaintenanceCosts#getDowntimePerHour <em>Downtime Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Downtime Per Hour</em>' attribute.
	 * @see #getDowntimePerHour()
	 * @generated
	 */
	void setDowntimePerHour(Double value);

	/**
	 * Returns the value of the '<em><b>Planned Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the asset is not available for planned work, in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Hours</em>' attribute.
	 * @see #setPlannedHours(Double)
	 * @see io.adit.model.AditPackage#getMaintenanceCosts_PlannedHours()
	 * @model
	 * @generated
	 */
	Double getPlannedHours();

	/**
	 * Sets the value of the '{@link io.adit.model.MaintenanceCosts#getPlannedHours <em>Planned Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Hours</em>' attribute.
	 * @see #getPlannedHours()
	 * @generated
	 */
	void setPlannedHours(Double value);

	/**
	 * Returns the value of the '<em><b>Unplanned Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the asset is not available after a failure, in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unplanned Hours</em>' attribute.
	 * @see #setUnplannedHours(Double)
	 * @see io.adit.model.AditPackage#getMaintenanceCosts_UnplannedHours()
	 * @model
	 * @generated
	 */
	Double getUnplannedHours();

	/**
	 * Sets the value of the '{@link io.adit.model.MaintenanceCosts#getUnplannedHours <em>Unplanned Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unplanned Hours</em>' attribute.
	 * @see #getUnplannedHours()
	 * @generated
	 */
	void setUnplannedHours(Double value);

	/**
	 * Returns the value of the '<em><b>Renewal Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the planned work lasts until it is due again, in days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Renewal Days</em>' attribute.
	 * @see #setRenewalDays(Double)
	 * @see io.adit.model.AditPackage#getMaintenanceCosts_RenewalDays()
	 * @model
	 * @generated
	 */
	Double getRenewalDays();

	/**
	 * Sets the value of the '{@link io.adit.model.MaintenanceCosts#getRenewalDays <em>Renewal Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Renewal Days</em>' attribute.
	 * @see #getRenewalDays()
	 * @generated
	 */
	void setRenewalDays(Double value);

} // MaintenanceCosts
