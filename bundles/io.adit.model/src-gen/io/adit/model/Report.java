/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How often the twin is updated; history keeps every sample.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Report#getDeadband <em>Deadband</em>}</li>
 *   <li>{@link io.adit.model.Report#getMinIntervalSeconds <em>Min Interval Seconds</em>}</li>
 *   <li>{@link io.adit.model.Report#getMaxIntervalSeconds <em>Max Interval Seconds</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getReport()
 * @model
 * @generated
 */
public interface Report extends EObject {
	/**
	 * Returns the value of the '<em><b>Deadband</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Change, in units, below which the twin is not updated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadband</em>' attribute.
	 * @see #setDeadband(Double)
	 * @see io.adit.model.AditPackage#getReport_Deadband()
	 * @model
	 * @generated
	 */
	Double getDeadband();

	/**
	 * Sets the value of the '{@link io.adit.model.Report#getDeadband <em>Deadband</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadband</em>' attribute.
	 * @see #getDeadband()
	 * @generated
	 */
	void setDeadband(Double value);

	/**
	 * Returns the value of the '<em><b>Min Interval Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least time between two updates, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Interval Seconds</em>' attribute.
	 * @see #setMinIntervalSeconds(Double)
	 * @see io.adit.model.AditPackage#getReport_MinIntervalSeconds()
	 * @model
	 * @generated
	 */
	Double getMinIntervalSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Report#getMinIntervalSeconds <em>Min Interval Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Interval Seconds</em>' attribute.
	 * @see #getMinIntervalSeconds()
	 * @generated
	 */
	void setMinIntervalSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Max Interval Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time after which an update is made even without a change, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Interval Seconds</em>' attribute.
	 * @see #setMaxIntervalSeconds(Double)
	 * @see io.adit.model.AditPackage#getReport_MaxIntervalSeconds()
	 * @model
	 * @generated
	 */
	Double getMaxIntervalSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Report#getMaxIntervalSeconds <em>Max Interval Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Interval Seconds</em>' attribute.
	 * @see #getMaxIntervalSeconds()
	 * @generated
	 */
	void setMaxIntervalSeconds(Double value);

} // Report
